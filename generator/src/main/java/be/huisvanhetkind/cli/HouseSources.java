package be.huisvanhetkind.cli;

import be.huisvanhetkind.verzamel.Bronnen;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which houses a command asks: their sites, or folders with a built site. */
final class HouseSources {
    @Parameters(
            paramLabel = "BRON",
            arity = "0..*",
            description = "Het adres van de site van een huis, of een map met een gebouwde site.")
    private List<String> named = List.of();

    @Option(
            names = "--huizen",
            paramLabel = "BESTAND",
            description = "Een bestand met bronnen, één op elke regel.")
    private Optional<Path> list = Optional.empty();

    /** Every house that is named for a command: there must be one, and each must be a source. */
    List<String> all(CommandSpec command) {
        List<String> all = new ArrayList<>(named);
        list.ifPresent(file -> all.addAll(lines(file)));
        if (all.isEmpty()) {
            throw new BrokenCall(
                    "noem minstens één huis: huis %s https://huis.example/ of --huizen huizen.txt."
                            .formatted(command.name()));
        }
        for (String bron : all) {
            if (!Bronnen.isBron(bron)) {
                throw new BrokenCall(
                        "“%s” is geen adres en geen map. Kijk het na.".formatted(bron));
            }
        }
        return all;
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file, StandardCharsets.UTF_8).stream()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException cannotBe) {
            throw new BrokenCall("we kunnen %s niet lezen. Kijk de naam na.".formatted(file));
        }
    }
}
