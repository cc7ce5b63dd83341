package be.huisvanhetkind.cli;

import be.huisvanhetkind.Steps;
import be.huisvanhetkind.cache.WholeFile;
import be.huisvanhetkind.dossier.agenda.Agendatekst;
import be.huisvanhetkind.dossier.agenda.Coordinatiejaar;
import be.huisvanhetkind.dossier.blad.Verslaggegevens;
import be.huisvanhetkind.dossier.verslag.Dossier;
import be.huisvanhetkind.finding.Nearest;
import be.huisvanhetkind.finding.Outcome;
import be.huisvanhetkind.finding.Quote;
import be.huisvanhetkind.model.huis.Huis;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code huis agenda}: what falls due for who coordinates the house. */
@Command(
        name = "agenda",
        description =
                "Toont wat er de komende maanden moet gebeuren: vergaderingen, afspraken die aflopen, verslagen, wat iemand moet nalezen. Alleen voor de coördinatie.",
        synopsisHeading = "Gebruik: ",
        versionProvider = Version.class)
final class AgendaCommand implements Callable<Integer> {
    private static final List<String> FORMATS = List.of("text", "ics", "json");
    private static final int MEEST = 120;

    @Mixin private HelpOptions help = new HelpOptions();
    @Mixin private ContentOptions options = new ContentOptions();

    @Option(
            names = "--maanden",
            paramLabel = "AANTAL",
            description = "Hoeveel maanden vooruit, van 1 tot 120. Gewoonlijk: 12.")
    private int maanden = 12;

    @Option(
            names = "--format",
            paramLabel = "VORM",
            description = "text, ics (voor je eigen agenda) of json. Gewoonlijk: text.")
    private String format = "text";

    @Option(
            names = "--output",
            paramLabel = "BESTAND",
            description = "Schrijft naar dit bestand in plaats van op het scherm.")
    private Optional<Path> output = Optional.empty();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it
    private CommandSpec spec;

    @Override
    public Integer call() {
        check();
        output.ifPresent(file -> InternalFolder.require(file, options, List.of()));
        Outcome<Optional<Huis>> read =
                options.generate(Steps.unseen(), generator -> generator.read(options.folders()));
        if (read.value().isEmpty()) {
            return ContentOptions.noHouse(spec);
        }
        give(bytes(Dossier.of(read.value().get())));
        return ExitCode.GOOD;
    }

    private void check() {
        if (!FORMATS.contains(format)) {
            String choice = "Je kunt kiezen uit: %s.".formatted(String.join(", ", FORMATS));
            throw new BrokenCall(
                    "%s is geen vorm. %s"
                            .formatted(Quote.of(format), Nearest.hint(format, FORMATS, choice)));
        }
        if (maanden < 1 || maanden > MEEST) {
            throw new BrokenCall("--maanden is een getal van 1 tot %d.".formatted(MEEST));
        }
    }

    private byte[] bytes(Dossier dossier) {
        Coordinatiejaar jaar = new Coordinatiejaar(maanden);
        return switch (format) {
            case "ics" -> jaar.calendar(dossier);
            case "json" -> new Verslaggegevens(dossier.vandaag()).write(jaar.of(dossier));
            default -> Agendatekst.of(jaar, dossier).getBytes(StandardCharsets.UTF_8);
        };
    }

    private void give(byte[] bytes) {
        PrintWriter out = spec.commandLine().getOut();
        if (output.isEmpty()) {
            out.print(new String(bytes, StandardCharsets.UTF_8));
            out.flush();
            return;
        }
        try {
            WholeFile.write(output.get(), file -> file.write(bytes));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        out.printf("huis: de agenda staat in %s.%n", output.get());
    }
}
