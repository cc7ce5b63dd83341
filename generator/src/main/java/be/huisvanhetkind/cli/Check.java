package be.huisvanhetkind.cli;

import be.huisvanhetkind.Generator;
import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Outcome;
import be.huisvanhetkind.model.Huis;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code huis check}: reads and checks, and writes nothing. */
@Command(
        name = "check",
        description = "Leest de inhoud na en zegt wat er nog niet klopt.",
        synopsisHeading = "Gebruik: ",
        versionProvider = Version.class)
final class Check implements Callable<Integer> {
    /** How findings are shown. */
    enum Format {
        TEXT,
        JSON
    }

    @Mixin private HelpOptions help = new HelpOptions();

    @Mixin private ContentOptions options = new ContentOptions();

    @Option(
            names = "--format",
            paramLabel = "text|json",
            description = "Hoe de bevindingen getoond worden. Gewoonlijk: text.")
    private Format format = Format.TEXT;

    @Option(names = "--strict", description = "Ook waarschuwingen tellen als fout.")
    private boolean strict;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it
    private CommandSpec spec;

    /** The addresses are laid out when there is a site to lay out. */
    private static List<Finding> findings(Outcome<Optional<Huis>> checked) {
        return checked.hasErrors()
                ? checked.findings()
                : checked.then(
                                huis ->
                                        new Outcome<>(
                                                huis,
                                                huis.map(Generator::checkAddresses)
                                                        .orElse(List.of())))
                        .findings();
    }

    @Override
    public Integer call() {
        Report report;
        try (Progress progress = new Progress(spec.commandLine().getErr())) {
            report = Report.of(findings(options.check(progress)));
        }
        if (format == Format.JSON) {
            JsonReport.print(report, spec.commandLine().getOut());
        } else {
            new TextReport(spec.commandLine().getOut()).print(report, "");
        }
        return report.stops(strict) ? Main.CONTENT_HAS_ERRORS : Main.GOOD;
    }
}
