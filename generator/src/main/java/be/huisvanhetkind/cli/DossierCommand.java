package be.huisvanhetkind.cli;

import be.huisvanhetkind.Steps;
import be.huisvanhetkind.dossier.Dossiermap;
import be.huisvanhetkind.dossier.verslag.Dossier;
import be.huisvanhetkind.finding.Outcome;
import be.huisvanhetkind.model.huis.Huis;
import be.huisvanhetkind.publish.Publication;
import be.huisvanhetkind.render.output.OutputFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code huis dossier}: every report for the coordination, in a folder that is never published. */
@Command(
        name = "dossier",
        description =
                "Schrijft wat de coördinatie moet weten: erkenning, gaten in het aanbod, beloften, vragen die wachten. Deze map komt nooit op de site.",
        synopsisHeading = "Gebruik: ",
        versionProvider = Version.class)
final class DossierCommand implements Callable<Integer> {
    @Mixin private HelpOptions help = new HelpOptions();

    @Mixin private ContentOptions options = new ContentOptions();

    @Mixin private LookOptions look = new LookOptions();

    @Option(
            names = "--output",
            paramLabel = "MAP",
            description = "De map waar het dossier komt. Gewoonlijk: dossier.")
    private Path output = Home.folder("dossier");

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it
    private CommandSpec spec;

    @Override
    public Integer call() {
        look.check();
        Outcome<Optional<Huis>> read =
                options.generate(Steps.unseen(), generator -> generator.read(options.folders()));
        if (read.value().isEmpty()) {
            spec.commandLine().getErr().println("huis: er is geen huis om over te vertellen.");
            return ExitCode.CONTENT_HAS_ERRORS;
        }
        List<OutputFile> files = files(read.value().get());
        Publication.publish(files, output, () -> {});
        spec.commandLine()
                .getOut()
                .printf(
                        "huis: het dossier staat klaar in %s: %d bestanden.%n",
                        output, files.size());
        return ExitCode.GOOD;
    }

    private List<OutputFile> files(Huis huis) {
        return new Dossiermap(Dossier.of(huis), look.assets(), huis.verband()::bewerken).files();
    }
}
