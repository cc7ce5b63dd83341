package be.huisvanhetkind.cli;

import be.huisvanhetkind.Generator;
import be.huisvanhetkind.Steps;
import be.huisvanhetkind.dossier.Dossiermap;
import be.huisvanhetkind.dossier.Gitverleden;
import be.huisvanhetkind.dossier.verslag.Dossier;
import be.huisvanhetkind.dossier.verslag.Verleden;
import be.huisvanhetkind.model.huis.Huis;
import be.huisvanhetkind.publish.Product;
import be.huisvanhetkind.publish.Publication;
import be.huisvanhetkind.render.output.OutputFile;
import java.nio.file.Path;
import java.time.LocalDate;
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

    @Option(
            names = "--op",
            paramLabel = "JJJJ-MM-DD",
            description =
                    "Hoe het huis toen stond, als Git dat nog weet. Gewoonlijk: zoals het nu is.")
    private Optional<LocalDate> op = Optional.empty();

    @Option(
            names = "--jaar",
            paramLabel = "JJJJ",
            description =
                    "Het jaar van het jaarverslag. Gewoonlijk: het laatste jaar dat voorbij is, en dan de andere.")
    private Optional<Integer> jaar = Optional.empty();

    @Mixin private LogOptions log = new LogOptions();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it
    private CommandSpec spec;

    @Override
    public Integer call() {
        look.check();
        InternalFolder.require(output, options, look.folders());
        return options.generate(Steps.unseen(), this::write);
    }

    private int write(Generator generator) {
        try (Gitverleden open = remembered(generator).orElse(null)) {
            Optional<Gitverleden> git = Optional.ofNullable(open);
            return house(generator, git)
                    .map(huis -> write(huis, git.map(Verleden.class::cast)))
                    .orElseGet(() -> ContentOptions.noHouse(spec));
        }
    }

    private Optional<Gitverleden> remembered(Generator generator) {
        return Gitverleden.of(options.folders(), day(), copies -> read(copies, generator));
    }

    private Optional<Huis> read(List<Path> copies, Generator generator) {
        return generator.read(copies, options.folders()).value();
    }

    /** As it is, or as Git remembers it. */
    private Optional<Huis> house(Generator generator, Optional<Gitverleden> git) {
        Optional<Huis> now = generator.read(options.folders()).value().map(huis -> huis.op(day()));
        if (op.isEmpty()) {
            return now;
        }
        Optional<Huis> then = git.flatMap(known -> known.on(day()));
        if (then.isEmpty()) {
            say(
                    "Git kent het huis van die dag niet: dit zijn de bestanden van nu, bekeken op die dag.");
        }
        return then.or(() -> now);
    }

    private LocalDate day() {
        return op.orElseGet(options::today);
    }

    private int write(Huis huis, Optional<Verleden> remembered) {
        Dossier dossier =
                Dossier.of(huis)
                        .with(remembered.orElse(Verleden.ONBEKEND))
                        .with(log.read(huis.verband(), this::say))
                        .withJaar(jaar);
        List<OutputFile> files =
                new Dossiermap(dossier, look.assets(), huis.verband()::bewerken).files();
        Publication.publish(files, output, Product.DOSSIER, () -> {});
        spec.commandLine()
                .getOut()
                .printf(
                        "huis: het dossier staat klaar in %s: %d bestanden.%n",
                        output, files.size());
        return ExitCode.GOOD;
    }

    private void say(String sentence) {
        spec.commandLine().getErr().println("huis: " + sentence);
    }
}
