package be.huisvanhetkind.cli;

import be.huisvanhetkind.cache.WholeFile;
import be.huisvanhetkind.content.shapes.AnderHuisShape;
import be.huisvanhetkind.format.Form;
import be.huisvanhetkind.format.Formatter;
import be.huisvanhetkind.verzamel.Buren;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code huis buren BRON…}: which other houses there are, and where they work. */
@Command(
        name = "buren",
        description =
                "Vraagt andere huizen waar ze werken, en schrijft dat in omgeving/andere-huizen.yml. Daarna zegt huis check of twee huizen in dezelfde gemeente werken.",
        synopsisHeading = "Gebruik: ",
        versionProvider = Version.class)
final class Neighbours implements Callable<Integer> {
    @Mixin private HelpOptions help = new HelpOptions();

    @Mixin private HouseSources houses = new HouseSources();

    @Option(
            names = "--content",
            paramLabel = "MAP",
            description = "De map met inhoud. Gewoonlijk: content.")
    private List<Path> content = List.of();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it
    private CommandSpec spec;

    @Override
    public Integer call() {
        Path file = ContentOptions.existing(content).get(0).resolve("omgeving/andere-huizen.yml");
        Buren buren = Buren.of(houses.all(spec));
        buren.problemen()
                .forEach(problem -> spec.commandLine().getErr().println("huis: " + problem));
        if (!buren.problemen().isEmpty()) {
            // Half a list would say that a municipality is free.
            spec.commandLine().getOut().println("De lijst bleef zoals ze was.");
            return ExitCode.CONTENT_HAS_ERRORS;
        }
        write(file, Formatter.format(buren.json() + "\n", Form.listOf(new AnderHuisShape())));
        String hoeveel = buren.aantal() == 1 ? "1 huis staat" : buren.aantal() + " huizen staan";
        spec.commandLine().getOut().printf("%s nu in %s.%n", hoeveel, file);
        return ExitCode.GOOD;
    }

    private static void write(Path file, String text) {
        try {
            WholeFile.write(file, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException broken) {
            throw new UncheckedIOException(
                    "%s kon niet geschreven worden.".formatted(file), broken);
        }
    }
}
