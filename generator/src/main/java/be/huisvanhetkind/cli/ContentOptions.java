package be.huisvanhetkind.cli;

import be.huisvanhetkind.Generator;
import be.huisvanhetkind.cache.Cache;
import be.huisvanhetkind.content.document.Parsers;
import be.huisvanhetkind.finding.Outcome;
import be.huisvanhetkind.model.Huis;
import be.huisvanhetkind.model.OpenbaarHuis;
import be.huisvanhetkind.rules.Focus;
import be.huisvanhetkind.site.SiteMap;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
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
    private LocalDate today = LocalDate.now(ZoneId.of("Europe/Brussels"));

    /** The content folders. */
    List<Path> folders() {
        return existing(content);
    }

    /** The content folders, or the usual one; a folder that is not there is a broken call. */
    static List<Path> existing(List<Path> content) {
        List<Path> folders = content.isEmpty() ? List.of(Home.folder("content")) : content;
        for (Path folder : folders) {
            if (!Files.isDirectory(folder)) {
                throw new BrokenCall("de map met inhoud “%s” bestaat niet.".formatted(folder));
            }
        }
        return folders;
    }

    /** Reads and checks the house; what an earlier run read is remembered. */
    Checked check(Progress progress) {
        progress.say("De inhoud wordt gelezen en nagekeken …");
        List<Path> folders = folders();
        return Checked.of(
                remembering(
                        "inhoud", cache -> check(folders, Parsers.remembering(cache), Focus.ALL)),
                Set.of());
    }

    /** The same, of which only what has to do with what changed since a revision. */
    Checked checkSince(String base, Progress progress) {
        progress.say("De wijzigingen worden gezocht …");
        try (Comparison since = Comparison.of(folders(), base)) {
            progress.say("De inhoud wordt gelezen en nagekeken …");
            return Checked.of(
                    remembering("inhoud", cache -> checkSince(since, cache)), since.changed());
        }
    }

    private Outcome<Optional<Huis>> checkSince(Comparison since, Cache cache) {
        Outcome<Optional<Huis>> now =
                withLinks(
                        check(
                                folders(),
                                Parsers.remembering(cache).knowing(since.known()),
                                since.focus()));
        String how = today + " " + Version.fingerprint();
        Set<String> then =
                remembering(
                        "vergelijking",
                        verdicts ->
                                since.before(
                                        how,
                                        verdicts,
                                        old ->
                                                withLinks(
                                                                check(
                                                                        old,
                                                                        Parsers.remembering(cache),
                                                                        Focus.ALL))
                                                        .findings()));
        return new Outcome<>(now.value(), since.relevant(now.findings(), then));
    }

    /** The pages are laid out only when a text links to something else than the page of an item. */
    private static Outcome<Optional<Huis>> withLinks(Outcome<Optional<Huis>> checked) {
        boolean links =
                checked.value().map(OpenbaarHuis::of).stream().anyMatch(SiteMap::hasLinksElsewhere);
        return links && !checked.hasErrors() ? checked.then(Generator::checkAddresses) : checked;
    }

    private Outcome<Optional<Huis>> check(List<Path> folders, Parsers parsers, Focus focus) {
        return Generator.check(folders, parsers, today, focus);
    }

    private static <T> T remembering(String name, Function<Cache, T> work) {
        Path file = Home.folder(".huis").resolve(name);
        Cache cache = Cache.load(file);
        T result = work.apply(cache);
        cache.save(file);
        return result;
    }
}
