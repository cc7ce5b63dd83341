package be.huisvanhetkind.cli;

import be.huisvanhetkind.Generator;
import be.huisvanhetkind.content.Parsers;
import be.huisvanhetkind.content.cache.Cache;
import be.huisvanhetkind.finding.Outcome;
import be.huisvanhetkind.model.Huis;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
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

    /** The content folders; a folder that is not there is a broken call. */
    private List<Path> folders() {
        List<Path> folders = content.isEmpty() ? List.of(Home.folder("content")) : content;
        for (Path folder : folders) {
            if (!Files.isDirectory(folder)) {
                throw new BrokenCall("de map met inhoud “%s” bestaat niet.".formatted(folder));
            }
        }
        return folders;
    }

    /** Reads and checks the house; what an earlier run read is remembered. */
    Outcome<Optional<Huis>> check(Progress progress) {
        List<Path> folders = folders();
        progress.say("De inhoud wordt gelezen en nagekeken …");
        Path remembered = Home.folder(".huis").resolve("inhoud");
        Cache cache = Cache.load(remembered);
        Outcome<Optional<Huis>> checked =
                Generator.check(folders, Parsers.remembering(cache), today);
        cache.save(remembered);
        return checked;
    }
}
