package be.huisvanhetkind.cli;

import be.huisvanhetkind.Generator;
import be.huisvanhetkind.cache.Store;
import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Outcome;
import be.huisvanhetkind.model.Huis;
import be.huisvanhetkind.publish.Publication;
import be.huisvanhetkind.render.OutputFile;
import be.huisvanhetkind.render.darkroom.Darkroom;
import be.huisvanhetkind.render.darkroom.Webp;
import be.huisvanhetkind.report.Report;
import be.huisvanhetkind.report.TextReport;
import be.huisvanhetkind.site.BaseUrl;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code huis build}: reads, checks, and writes the whole site, or nothing. */
@Command(
        name = "build",
        description =
                "Leest de inhoud na en maakt de hele site. Zijn er fouten, dan blijft de oude site staan.",
        synopsisHeading = "Gebruik: ",
        versionProvider = Version.class)
final class Build implements Callable<Integer> {
    @Mixin private HelpOptions help = new HelpOptions();

    @Mixin private ContentOptions options = new ContentOptions();

    @Option(
            names = "--templates",
            paramLabel = "MAP",
            description = "De map met sjablonen. Gewoonlijk: templates.")
    private Path templates = Home.folder("templates");

    @Option(
            names = "--assets",
            paramLabel = "MAP",
            description = "De map met stijl, script en tekens. Gewoonlijk: assets.")
    private Path assets = Home.folder("assets");

    @Option(
            names = "--output",
            paramLabel = "MAP",
            description = "De map waar de site komt. Gewoonlijk: site.")
    private Path output = Home.folder("site");

    @Option(
            names = "--base-url",
            paramLabel = "URL",
            description = "Waar de site zal staan. Gewoonlijk: “website” in huis.yml.")
    private Optional<URI> baseUrl = Optional.empty();

    @Option(names = "--strict", description = "Ook waarschuwingen houden de site tegen.")
    private boolean strict;

    private final Store pictures = Store.in(Home.folder(".huis").resolve("beelden"));

    private final AtomicBoolean lacksWebp = new AtomicBoolean();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it
    private CommandSpec spec;

    @Override
    public Integer call() {
        for (Path folder : List.of(templates, assets)) {
            if (!Files.isDirectory(folder)) {
                throw new BrokenCall("de map “%s” bestaat niet.".formatted(folder));
            }
        }
        try (Progress progress = new Progress(spec.commandLine().getErr())) {
            Checked checked = options.check(progress);
            return publish(
                    checked.huis(),
                    checked.outcome()
                            .then(huis -> huis.map(this::generate).orElse(Outcome.of(List.of()))),
                    progress);
        }
    }

    private Outcome<List<OutputFile>> generate(Huis huis) {
        BaseUrl base =
                baseUrl.map(URI::toString)
                        .or(() -> huis.verband().website())
                        .map(BaseUrl::of)
                        .orElse(BaseUrl.ROOT);
        return Generator.generate(
                huis, base, templates, assets, new Darkroom(pictures, this::hasWebp));
    }

    private boolean hasWebp() {
        boolean has = Webp.isAvailable();
        lacksWebp.set(!has);
        return has;
    }

    /** What the site does without on this machine, in one line. */
    private void sayWhatIsMissing() {
        if (lacksWebp.get()) {
            spec.commandLine()
                    .getErr()
                    .println(
                            "huis: deze computer kan geen WebP maken. De foto’s staan er alleen als JPEG of PNG: dat werkt overal, maar laadt trager.");
        }
    }

    private int publish(Optional<Huis> huis, Outcome<List<OutputFile>> files, Progress progress) {
        List<Finding> findings = files.findings();
        int total = files.value().size();
        boolean written = false;
        if (!Report.of(findings, huis).stops(strict)) {
            List<Finding> whileWriting =
                    Publication.publish(files.value(), output, () -> progress.step(total));
            written = whileWriting.isEmpty();
            if (written) {
                pictures.forgetTheRest();
            }
            findings = Stream.concat(findings.stream(), whileWriting.stream()).toList();
        }
        progress.close();
        sayWhatIsMissing();
        String result =
                written
                        ? "de site staat klaar in %s: %d bestanden.".formatted(output, total)
                        : "de site is niet vernieuwd.";
        new TextReport(Colour.isWanted(), result)
                .print(Report.of(findings, huis), spec.commandLine().getOut());
        return written ? Main.GOOD : Main.CONTENT_HAS_ERRORS;
    }
}
