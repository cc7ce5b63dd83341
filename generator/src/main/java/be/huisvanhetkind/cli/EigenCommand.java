package be.huisvanhetkind.cli;

import be.huisvanhetkind.cache.Digest;
import be.huisvanhetkind.content.Begrippenbestanden;
import be.huisvanhetkind.finding.Nearest;
import be.huisvanhetkind.render.output.Layers;
import be.huisvanhetkind.uitgave.Huisversie;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code huis eigen FILE}: a file of the program, in the house, to change it there. */
@Command(
        name = "eigen",
        description =
                "Zet een bestand van het programma in het huis, om het daar te veranderen: een sjabloon, een stijl of een begrippenlijst. Het bestand van het huis gaat voortaan voor.",
        synopsisHeading = "Gebruik: ",
        versionProvider = Version.class)
final class EigenCommand implements Callable<Integer> {
    private static final List<String> LOOK = List.of("templates", "assets");
    private static final String IN_CONTENT = Home.CONTENT + "/";

    @Mixin private HelpOptions help = new HelpOptions();

    @Parameters(
            arity = "0..1",
            paramLabel = "BESTAND",
            description =
                    "Bijvoorbeeld templates/vraag.ftlh, assets/tokens.css of begrippen/rol.yml. Zonder bestand zie je wat het huis al eigen heeft.")
    private Optional<String> named = Optional.empty();

    @Option(names = "--alle", description = "Toont elk bestand dat je kunt overnemen.")
    private boolean isAll;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it
    private CommandSpec spec;

    @Override
    public Integer call() {
        Path house = Objects.requireNonNull(Home.content().toAbsolutePath().getParent());
        if (isAll) {
            all().forEach(this::say);
        } else {
            named.ifPresentOrElse(name -> take(house, asInHouse(name)), () -> list(house));
        }
        return ExitCode.GOOD;
    }

    /** Every file of the program that a house may have of its own, as it is called in the house. */
    private static List<String> all() {
        Stream<String> look = LOOK.stream().flatMap(EigenCommand::inProgram);
        Stream<String> words = Begrippenbestanden.PADEN.stream().map(pad -> IN_CONTENT + pad);
        return Stream.concat(look, words).toList();
    }

    private static Stream<String> inProgram(String folder) {
        Layers program = Layers.of(ProgramHome.folder(folder));
        return program.files().keySet().stream().map(name -> folder + "/" + name);
    }

    private static String asInHouse(String name) {
        String path = name.replace('\\', '/').replaceFirst("^\\./", "");
        return Begrippenbestanden.PADEN.contains(path) ? IN_CONTENT + path : path;
    }

    private void list(Path house) {
        List<String> own =
                all().stream().filter(path -> Files.exists(house.resolve(path))).toList();
        if (isProgram(house)) {
            say("Dit huis en het programma staan in één map: je verandert de bestanden zelf.");
        } else if (own.isEmpty()) {
            say(
                    "Dit huis heeft nog niets eigens. Wat je kunt overnemen, zie je met huis eigen --alle.");
        } else {
            say("Dit heeft het huis zelf; het gaat voor wat het programma brengt:");
            own.forEach(path -> say("  " + path));
        }
    }

    private void take(Path house, String path) {
        List<String> all = all();
        if (!all.contains(path)) {
            String otherwise = "Wat je kunt overnemen, zie je met huis eigen --alle.";
            throw new BrokenCall(
                    "“%s” is geen bestand van het programma. %s"
                            .formatted(path, Nearest.hint(path, all, otherwise)));
        }
        Path target = house.resolve(path);
        if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            throw new BrokenCall("het huis heeft zelf al een %s. Verander dat.".formatted(path));
        }
        try {
            copy(house, path, target);
        } catch (IOException cannotBe) {
            throw new UncheckedIOException(
                    "%s kon niet geschreven worden. Mag je in die map schrijven?".formatted(path),
                    cannotBe);
        }
        say(path);
    }

    /** What it was taken from is remembered, so that {@code huis update} sees when that changes. */
    private static void copy(Path house, String path, Path target) throws IOException {
        Optional<byte[]> words =
                Optional.of(path)
                        .filter(one -> one.startsWith(IN_CONTENT))
                        .flatMap(
                                one -> Begrippenbestanden.find(one.substring(IN_CONTENT.length())));
        byte[] bytes =
                words.isPresent() ? words.get() : Files.readAllBytes(ProgramHome.folder(path));
        write(inside(house, target), bytes);
        if (words.isEmpty()) {
            String version = Huisversie.in(house).withEigen(path, Digest.of(bytes)).text();
            write(house.resolve(Huisversie.FILE), version.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** In its place only when it is whole; what a link there leads to stays as it is. */
    private static void write(Path file, byte[] bytes) throws IOException {
        Path beside = file.resolveSibling("." + file.getFileName() + ".nieuw");
        Files.write(beside, bytes);
        Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
    }

    /** The same path, when no link on the way leads out of the house. */
    private static Path inside(Path house, Path target) throws IOException {
        Path parent = Objects.requireNonNull(target.getParent());
        Files.createDirectories(parent);
        if (!parent.toRealPath().startsWith(house.toRealPath())) {
            throw new BrokenCall(
                    "%s leidt naar een map buiten het huis. Haal die koppeling weg."
                            .formatted(parent));
        }
        return target;
    }

    private static boolean isProgram(Path house) {
        return ProgramHome.find().filter(house.normalize()::equals).isPresent();
    }

    private void say(String line) {
        spec.commandLine().getOut().println(line);
    }
}
