package be.huisvanhetkind.cli;

import be.huisvanhetkind.Steps;
import be.huisvanhetkind.beoordeling.Antwoord;
import be.huisvanhetkind.beoordeling.Artefact;
import be.huisvanhetkind.beoordeling.OnleesbaarVerslag;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code huis comment MAP}: the comment below a pull request, made of what it sent. */
@Command(
        name = "comment",
        description =
                "Maakt het bericht onder een voorstel, uit een map met wijzigingen.json en bevindingen.json. Wat daarin staat, wordt niet vertrouwd.",
        synopsisHeading = "Gebruik: ",
        versionProvider = Version.class)
final class Comment implements Callable<Integer> {
    @Mixin private HelpOptions help = new HelpOptions();

    @Mixin private ContentOptions options = new ContentOptions();

    @Mixin private ReviewerOptions reviewers = new ReviewerOptions();

    @Parameters(paramLabel = "MAP", description = "Het verslag van het voorstel.")
    @SuppressWarnings("NullAway.Init") // picocli fills it
    private Path folder;

    @Option(
            names = "--preview",
            paramLabel = "URL",
            description =
                    "Waar het voorstel te zien is; {nummer} wordt het nummer van het voorstel.")
    private String preview = "";

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it
    private CommandSpec spec;

    @Override
    public Integer call() {
        try {
            Artefact artefact = Artefact.of(folder);
            print(new Antwoord(website(), preview, reviewers.read()).write(artefact));
            return ExitCode.GOOD;
        } catch (OnleesbaarVerslag not) {
            print(Antwoord.refused(not.waarom()));
            return ExitCode.CONTENT_HAS_ERRORS;
        }
    }

    /** Of the house that stands here. */
    private Optional<String> website() {
        return options.generate(Steps.unseen(), generator -> generator.read(options.folders()))
                .value()
                .flatMap(huis -> huis.verband().web().website());
    }

    private void print(String text) {
        spec.commandLine().getOut().print(text);
        spec.commandLine().getOut().flush();
    }
}
