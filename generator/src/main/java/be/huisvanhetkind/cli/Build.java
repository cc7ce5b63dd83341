package be.huisvanhetkind.cli;

import be.huisvanhetkind.Generator;
import be.huisvanhetkind.Generator.Published;
import be.huisvanhetkind.Steps;
import be.huisvanhetkind.cache.Digest;
import be.huisvanhetkind.cache.Store;
import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Outcome;
import be.huisvanhetkind.git.Head;
import be.huisvanhetkind.model.huis.Huis;
import be.huisvanhetkind.model.huis.OpenbaarHuis;
import be.huisvanhetkind.publish.Publication;
import be.huisvanhetkind.publish.Spare;
import be.huisvanhetkind.remake.Ground;
import be.huisvanhetkind.remake.Remake;
import be.huisvanhetkind.render.Formats;
import be.huisvanhetkind.render.pictures.PictureMaker;
import be.huisvanhetkind.render.pictures.Webp;
import be.huisvanhetkind.report.Report;
import be.huisvanhetkind.report.TextReport;
import be.huisvanhetkind.rules.Focus;
import be.huisvanhetkind.site.Site;
import be.huisvanhetkind.site.adres.BaseUrl;
import be.huisvanhetkind.tijdlijn.TijdlijnFormat;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
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

    @Mixin private Timings timings = new Timings();

    @Mixin private LookOptions look = new LookOptions();

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

    @Option(
            names = "--concepten",
            description =
                    "Ook wat nog een concept is, voor een proefsite; zoekmachines worden weggehouden.")
    private boolean drafts;

    @Option(names = "--strict", description = "Ook waarschuwingen houden de site tegen.")
    private boolean strict;

    private final Store pictures = Store.of(Home.folder(".huis").resolve("beelden"));

    private final AtomicBoolean lacksWebp = new AtomicBoolean();

    private final AtomicReference<Optional<Site>> laidOut = new AtomicReference<>(Optional.empty());

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it
    private CommandSpec spec;

    @Override
    public Integer call() {
        look.check();
        Publication.mend(output);
        return timings.watch(spec.commandLine(), this::repeatOrBuild);
    }

    private Told repeatOrBuild(Steps steps, Progress progress) {
        Repeat repeat = repeat();
        return steps.take("zien of er iets veranderde", () -> earlier(repeat))
                .orElseGet(() -> build(steps, progress, repeat));
    }

    private Repeat repeat() {
        List<Path> folders = new ArrayList<>(options.folders());
        folders.addAll(look.folders());
        List<String> heads = options.folders().stream().map(Head::of).toList();
        return Repeat.of(spec, options.today(), folders, heads, shelf().resolve("gezegd"));
    }

    private Optional<Told> earlier(Repeat repeat) {
        return repeat.find().filter(told -> Publication.stands(output, Spare.on(shelf())));
    }

    private Told build(Steps steps, Progress progress, Repeat repeat) {
        Result result = options.generate(steps, generator -> build(generator, progress));
        Told told = Told.by(out -> tell(result, out), whatIsMissing());
        return result.stands() ? repeat.keep(told) : told;
    }

    /**
     * What came of it.
     *
     * @param published absent when the content has errors
     */
    private record Result(Outcome<Optional<Huis>> checked, Optional<Published> published) {
        boolean stands() {
            return published.map(Published::stands).orElse(false);
        }

        Report report() {
            List<Finding> late = published.map(Published::findings).orElse(List.of());
            return Report.of(
                    Stream.concat(checked.findings().stream(), late.stream()).toList(),
                    checked.value());
        }
    }

    private Result build(Generator generator, Progress progress) {
        Outcome<Optional<Huis>> checked =
                generator.check(generator.read(options.folders()), Focus.ALL, this::layOut);
        boolean stops = Report.of(checked.findings(), checked.value()).stops(strict);
        return new Result(
                checked,
                checked.value()
                        .filter(huis -> !stops)
                        .map(huis -> publish(huis, generator, progress)));
    }

    /** The site of the house, the same one each time. */
    private Site layOut(OpenbaarHuis huis) {
        return laidOut.updateAndGet(known -> known.or(() -> Optional.of(Site.of(huis, base(huis)))))
                .orElseThrow();
    }

    private BaseUrl base(OpenbaarHuis huis) {
        return baseUrl.map(URI::toString)
                .or(() -> huis.verband().web().website())
                .map(BaseUrl::of)
                .orElse(BaseUrl.ROOT);
    }

    private Published publish(Huis huis, Generator generator, Progress progress) {
        OpenbaarHuis openbaar = drafts ? OpenbaarHuis.withConcepten(huis) : OpenbaarHuis.of(huis);
        Site site = drafts ? Site.of(openbaar, base(openbaar)) : layOut(openbaar);
        Formats formats =
                Formats.of(
                                look.templates(),
                                look.assets(),
                                new PictureMaker(pictures, this::hasWebp))
                        .with(TijdlijnFormat.of(options.folders(), options.today()));
        Formats shown = drafts ? formats.hidden() : formats;
        Path shelf = shelf();
        Remake remake =
                Remake.of(site, shown, () -> ground(openbaar, site), Generator.ledger(shelf));
        Published published =
                generator.publish(remake, output, shelf, total -> () -> progress.step(total));
        if (published.stands() && remake.isWhole()) {
            pictures.forgetTheRest();
        }
        return published;
    }

    private String ground(OpenbaarHuis huis, Site site) {
        return Ground.of(huis, site.base(), look.folders(), Version.machine());
    }

    /** Every folder a site is written to has its own. */
    private Path shelf() {
        String where = output.toAbsolutePath().normalize().toString();
        String name = Digest.of(where.getBytes(StandardCharsets.UTF_8)).substring(0, 16);
        return Home.folder(".huis").resolve("sites").resolve(name);
    }

    private boolean hasWebp() {
        boolean has = Webp.isAvailable();
        lacksWebp.set(!has);
        return has;
    }

    /** What the site does without on this machine, in one line. */
    private String whatIsMissing() {
        return lacksWebp.get()
                ? "huis: deze computer kan geen WebP maken. De foto’s staan er alleen als JPEG of PNG: dat werkt overal, maar laadt trager.%n"
                        .formatted()
                : "";
    }

    private int tell(Result result, PrintWriter out) {
        String told =
                result.published()
                        .filter(Published::stands)
                        .map(
                                site ->
                                        "de site staat klaar in %s: %d bestanden."
                                                .formatted(output, site.files()))
                        .orElse("de site is niet vernieuwd.");
        new TextReport(Colour.isWanted(), told).print(result.report(), out);
        return result.stands() ? ExitCode.GOOD : ExitCode.CONTENT_HAS_ERRORS;
    }
}
