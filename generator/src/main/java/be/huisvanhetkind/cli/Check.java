package be.huisvanhetkind.cli;

import be.huisvanhetkind.Steps;
import be.huisvanhetkind.cli.ContentOptions.Checked;
import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Nearest;
import be.huisvanhetkind.finding.Outcome;
import be.huisvanhetkind.finding.Quote;
import be.huisvanhetkind.model.huis.Huis;
import be.huisvanhetkind.report.Report;
import be.huisvanhetkind.report.ReportFormat;
import be.huisvanhetkind.report.ReportFormats;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code huis check}: reads and checks, and writes nothing but what {@code --fix} shows. */
@Command(
        name = "check",
        description = "Leest de inhoud na en zegt wat er nog niet klopt.",
        synopsisHeading = "Gebruik: ",
        versionProvider = Version.class)
final class Check implements Callable<Integer> {
    @Mixin private HelpOptions help = new HelpOptions();

    @Mixin private ContentOptions options = new ContentOptions();

    @Mixin private Timings timings = new Timings();

    @Option(
            names = "--format",
            paramLabel = "VORM",
            description =
                    "Hoe de bevindingen getoond worden: text, json, github, gcc (één regel per bevinding, voor een teksteditor), sarif, markdown of junit. Gewoonlijk: text.")
    private String format = "text";

    @Option(
            names = "--changed",
            paramLabel = "VERSIE",
            description =
                    "Toont alleen wat te maken heeft met wat er sinds die versie in Git veranderde, bijvoorbeeld origin/main.")
    private Optional<String> base = Optional.empty();

    @Mixin private AuthorOptions author = new AuthorOptions();

    @Option(names = "--strict", description = "Ook waarschuwingen tellen als fout.")
    private boolean strict;

    @Option(
            names = "--fix",
            description =
                    "Verbetert wat maar één betekenis kan hebben: toont eerst wat er verandert, en vraagt het dan.")
    private boolean fix;

    @Option(names = "--ja", description = "Bij --fix: verbetert zonder te vragen.")
    private boolean isSure;

    @Parameters(
            paramLabel = "BESTAND",
            arity = "0..*",
            description = "Alleen deze bestanden of mappen. Gewoonlijk: alle inhoud.")
    private List<Path> files = List.of();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it
    private CommandSpec spec;

    @Override
    public Integer call() {
        ReportFormat chosen = choose();
        requireFiles();
        if (isSure && !fix) {
            throw new BrokenCall("--ja hoort bij --fix.");
        }
        if (base.isEmpty()) {
            author.requireFiles();
        }
        return timings.watch(
                spec.commandLine(),
                (steps, progress) -> {
                    if (fix) {
                        fix(steps);
                    }
                    return isOfFilesAlone()
                            ? repeatOrCheck(steps, chosen)
                            : told(check(steps), chosen);
                });
    }

    private void fix(Steps steps) {
        new Fix(spec.commandLine().getOut(), isSure)
                .run(options.folders(), this::isWanted, folders -> findings(folders, steps));
    }

    private List<Finding> findings(List<Path> folders, Steps steps) {
        return options.generate(steps, generator -> generator.check(folders)).findings();
    }

    private boolean isWanted(Path file) {
        return files.isEmpty()
                || files.stream().anyMatch(one -> normal(file).startsWith(normal(one)));
    }

    private static Path normal(Path path) {
        return path.toAbsolutePath().normalize();
    }

    private void requireFiles() {
        for (Path file : files) {
            if (!Files.exists(file)) {
                throw new BrokenCall("“%s” bestaat niet.".formatted(file));
            }
        }
    }

    /** Whether Git and a list of authors have nothing to say about it. */
    private boolean isOfFilesAlone() {
        return base.isEmpty() && !author.isAsked();
    }

    private Told repeatOrCheck(Steps steps, ReportFormat chosen) {
        Repeat repeat =
                Repeat.of(
                        spec,
                        options.today(),
                        options.folders(),
                        List.of(),
                        Home.folder(".huis/gezegd"));
        return steps.take("zien of er iets veranderde", repeat::find)
                .orElseGet(() -> keptWhenGood(told(check(steps), chosen), repeat));
    }

    /** What is wrong is looked at again: it may have been the machine. */
    private static Told keptWhenGood(Told told, Repeat repeat) {
        return told.code() == ExitCode.GOOD ? repeat.keep(told) : told;
    }

    private Told told(Report report, ReportFormat chosen) {
        return Told.by(out -> tell(report, chosen, out), "");
    }

    private int tell(Report report, ReportFormat chosen, PrintWriter out) {
        chosen.print(report, out);
        return report.stops(strict) ? ExitCode.CONTENT_HAS_ERRORS : ExitCode.GOOD;
    }

    private Report check(Steps steps) {
        Checked checked =
                base.map(revision -> options.checkSince(revision, steps))
                        .orElseGet(() -> new Checked(all(steps), Set.of()));
        List<Finding> findings =
                Stream.concat(
                                checked.outcome().findings().stream(),
                                author.check(options.folders(), checked.changed()).stream())
                        .filter(finding -> isWanted(Path.of(finding.place().file())))
                        .toList();
        return Report.of(findings, checked.outcome().value())
                .withChanged(checked.changed())
                .withPartner(author.partner());
    }

    private Outcome<Optional<Huis>> all(Steps steps) {
        return options.generate(steps, generator -> generator.check(options.folders()));
    }

    private ReportFormat choose() {
        ReportFormats formats = ReportFormats.of(Colour.isWanted());
        return formats.named(format).orElseThrow(() -> unknown(formats.names()));
    }

    private BrokenCall unknown(List<String> names) {
        String choice = "Je kunt kiezen uit: %s.".formatted(String.join(", ", names));
        return new BrokenCall(
                "%s is geen vorm van verslag. %s"
                        .formatted(Quote.of(format), Nearest.hint(format, names, choice)));
    }
}
