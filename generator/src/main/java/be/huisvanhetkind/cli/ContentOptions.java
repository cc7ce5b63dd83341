package be.huisvanhetkind.cli;

import be.huisvanhetkind.Generator;
import be.huisvanhetkind.content.markup.Bodies;
import be.huisvanhetkind.content.markup.BodyCache;
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

    private List<Path> folders() {
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

    /** Reads and checks the house; bodies rendered by an earlier run are remembered. */
    Outcome<Optional<Huis>> check(Progress progress) {
        List<Path> folders = folders();
        progress.say("De inhoud wordt gelezen en nagekeken …");
        Path remembered = Home.folder(".huis").resolve("teksten");
        BodyCache cache = BodyCache.load(remembered);
        Outcome<Optional<Huis>> checked = Generator.check(folders, new Bodies(cache), today);
        cache.save(remembered);
        return checked;
    }
}
