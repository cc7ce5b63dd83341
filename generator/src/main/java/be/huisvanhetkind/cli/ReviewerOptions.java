package be.huisvanhetkind.cli;

import be.huisvanhetkind.beoordeling.Beoordelaars;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import picocli.CommandLine.Option;

/** Who reads what partners change. */
final class ReviewerOptions {
    @Option(
            names = "--reviewers",
            paramLabel = "BESTAND",
            description =
                    "Wie wat naleest, met namen zoals de host ze kent: “kompas: [\"@an\"]”, “coordinatie: [\"@huis/coordinatie\"]”. Gewoonlijk: beoordelaars.yml.")
    private Path file = Home.folder("beoordelaars.yml");

    /** Nobody when there is no such file. */
    Beoordelaars read() {
        if (!Files.isRegularFile(file)) {
            return new Beoordelaars(Map.of());
        }
        Beoordelaars found = new Beoordelaars(AuthorOptions.read(file).partners());
        if (!found.wrong().isEmpty()) {
            throw new BrokenCall(
                    "in %s staat “%s”. Schrijf een naam met @ ervoor, of een mailadres."
                            .formatted(file, found.wrong().get(0)));
        }
        return found;
    }

    Path file() {
        return file;
    }
}
