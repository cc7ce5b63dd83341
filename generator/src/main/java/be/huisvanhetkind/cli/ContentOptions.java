package be.huisvanhetkind.cli;

import be.huisvanhetkind.Generator;
import be.huisvanhetkind.Steps;
import be.huisvanhetkind.cache.BrokenMemory;
import be.huisvanhetkind.cache.Cache;
import be.huisvanhetkind.compare.Comparison;
import be.huisvanhetkind.finding.Outcome;
import be.huisvanhetkind.model.huis.Huis;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** What every command that reads the content can be told. */
final class ContentOptions {
    @Option(
            names = "--content",
            paramLabel = "MAP",
            description =
                    "Een map met inhoud; mag meer dan één keer, bijvoorbeeld voor een dossier apart. Gewoonlijk: content.")
    private List<Path> content = List.of();

    @Option(
            names = "--today",
            paramLabel = "JJJJ-MM-DD",
            description = "De dag waarvoor de site gemaakt wordt. Gewoonlijk: vandaag, in Brussel.")
    private Optional<LocalDate> asked = Optional.empty();

    private final LocalDate now = inBrussels();

    /** The day that is asked for, else the day it is then. */
    Supplier<LocalDate> day() {
        return () -> asked.orElseGet(ContentOptions::inBrussels);
    }

    static LocalDate inBrussels() {
        return LocalDate.now(ZoneId.of("Europe/Brussels"));
    }

    /** The content folders. */
    List<Path> folders() {
        return existing(content);
    }

    /** The content folders, or the usual one; a folder that is not there is a broken call. */
    static List<Path> existing(List<Path> content) {
        List<Path> folders = content.isEmpty() ? List.of(Home.content()) : content;
        for (Path folder : folders) {
            if (!Files.isDirectory(folder)) {
                throw new BrokenCall("de map met inhoud “%s” bestaat niet.".formatted(folder));
            }
        }
        return folders;
    }

    /** Says that there is nothing to tell of, and gives the exit code for that. */
    static int noHouse(CommandSpec command) {
        command.commandLine().getErr().println("huis: er is geen huis om over te vertellen.");
        return ExitCode.CONTENT_HAS_ERRORS;
    }

    /** The day the house is looked at. */
    LocalDate today() {
        return asked.orElse(now);
    }

    /** Works with a generator that remembers what an earlier run read. */
    <T> T generate(Steps steps, Function<Generator, T> work) {
        return remembering("inhoud", cache -> work.apply(new Generator(cache, today(), steps)));
    }

    /** What is wrong with the house, of which only what has to do with what changed. */
    Checked checkSince(String base, Steps steps) {
        try (Comparison since = Comparison.of(folders(), base)) {
            Outcome<Optional<Huis>> found =
                    remembering("vergelijking", then -> check(since, then, steps));
            return new Checked(found, since.changed());
        }
    }

    private Outcome<Optional<Huis>> check(Comparison since, Cache verdicts, Steps steps) {
        String how = Version.fingerprint();
        return generate(steps, generator -> generator.checkSince(since, folders(), how, verdicts));
    }

    /**
     * A house that was read and checked.
     *
     * @param changed the files it was about, as in {@code Place.file()}; empty when that was every
     *     file
     */
    record Checked(Outcome<Optional<Huis>> outcome, Set<String> changed) {}

    static <T> T remembering(String name, Function<Cache, T> work) {
        Path file = Home.folder(".huis").resolve(name);
        try {
            return remembering(file, Cache.load(file, Version.fingerprint()), work);
        } catch (BrokenMemory altered) {
            return remembering(file, Cache.empty(Version.fingerprint()), work);
        }
    }

    private static <T> T remembering(Path file, Cache cache, Function<Cache, T> work) {
        T result = work.apply(cache);
        cache.save(file);
        return result;
    }
}
