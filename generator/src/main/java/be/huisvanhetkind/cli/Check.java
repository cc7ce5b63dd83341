package be.huisvanhetkind.cli;

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

    @Option(
            names = "--changed",
            paramLabel = "VERSIE",
            description =
                    "Toont alleen wat te maken heeft met wat er sinds die versie in Git veranderde, bijvoorbeeld origin/main.")
    private Optional<String> changed = Optional.empty();

    @Option(names = "--strict", description = "Ook waarschuwingen tellen als fout.")
    private boolean strict;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it
    private CommandSpec spec;

    @Override
    public Integer call() {
        Report report;
        try (Progress progress = new Progress(spec.commandLine().getErr())) {
            report =
                    Report.of(
                            changed.map(base -> options.checkSince(base, progress))
                                    .orElseGet(() -> options.check(progress))
                                    .findings());
        }
        if (format == Format.JSON) {
            JsonReport.print(report, spec.commandLine().getOut());
        } else {
            new TextReport(spec.commandLine().getOut()).print(report, "");
        }
        return report.stops(strict) ? Main.CONTENT_HAS_ERRORS : Main.GOOD;
    }
}
