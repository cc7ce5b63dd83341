package be.huisvanhetkind.cli;

import be.huisvanhetkind.finding.Nearest;
import be.huisvanhetkind.uitleg.Bladzijde;
import be.huisvanhetkind.uitleg.Uitleg;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code huis explain CODE}: prints the page that explains a finding. */
@Command(
        name = "explain",
        description = "Legt een bevinding uit, met een voorbeeld.",
        synopsisHeading = "Gebruik: ",
        versionProvider = Version.class)
final class Explain implements Callable<Integer> {
    @Mixin private HelpOptions help = new HelpOptions();

    @Parameters(paramLabel = "CODE", description = "De naam van de bevinding, zoals veld-onbekend.")
    @SuppressWarnings("NullAway.Init") // picocli fills it
    private String code;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it
    private CommandSpec spec;

    @Override
    public Integer call() {
        Optional<Bladzijde> page = Uitleg.bladzijde(code.toLowerCase(Locale.ROOT));
        if (page.isEmpty()) {
            throw new BrokenCall(
                    "“%s” is geen bevinding. %s"
                            .formatted(
                                    code,
                                    Nearest.hint(
                                            code,
                                            Uitleg.codes(),
                                            "De naam staat achter FOUT of LET OP.")));
        }
        new Terminal(spec.commandLine().getOut()).print(page.get());
        return ExitCode.GOOD;
    }
}
