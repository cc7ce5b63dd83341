package be.huisvanhetkind.cli;

import be.huisvanhetkind.Steps;
import be.huisvanhetkind.begin.Teksteditor;
import be.huisvanhetkind.model.Begrippen;
import be.huisvanhetkind.model.huis.Huis;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code huis werkplek}: the files with which an editor of text looks the content over. */
@Command(
        name = "werkplek",
        description =
                "Schrijft de bestanden waarmee een teksteditor de inhoud nakijkt. Wat er al anders staat, blijft staan.",
        synopsisHeading = "Gebruik: ",
        versionProvider = Version.class)
final class WerkplekCommand implements Callable<Integer> {
    @Mixin private HelpOptions help = new HelpOptions();

    @Mixin private PlacingOptions placing = new PlacingOptions();

    @Mixin private ContentOptions options = new ContentOptions();

    @Option(
            names = "--editor",
            paramLabel = "EDITOR",
            description = "vscode, en voorlopig niets anders.")
    private Teksteditor editor = Teksteditor.VSCODE;

    @Option(
            names = "--call",
            paramLabel = "OPDRACHT",
            description =
                    "Hoe je het programma in die map oproept, zoals ./huis. Gewoonlijk: huis.")
    private String call = "huis";

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        if (!call.matches("[A-Za-z0-9._/~-]+")) {
            throw new BrokenCall(
                    "--call is de naam van het programma, zoals ./huis, zonder spaties of aanhalingstekens.");
        }
        return placing.of(spec).all(editor.bestanden(call, begrippen()))
                ? ExitCode.GOOD
                : ExitCode.CONTENT_HAS_ERRORS;
    }

    private Begrippen begrippen() {
        return options.generate(Steps.unseen(), generator -> generator.check(options.folders()))
                .value()
                .map(Huis::begrippen)
                .orElse(Begrippen.GEEN);
    }
}
