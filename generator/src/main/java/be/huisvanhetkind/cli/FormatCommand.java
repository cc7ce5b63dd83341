package be.huisvanhetkind.cli;

import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.format.Formatted;
import be.huisvanhetkind.format.Overwrite;
import be.huisvanhetkind.format.Target;
import be.huisvanhetkind.report.Report;
import be.huisvanhetkind.report.TextReport;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code huis format}: writes the fields of every file in the one way. */
@Command(
        name = "format",
        description =
                "Zet de velden van elk bestand in de vaste volgorde en schrijfwijze. De tekst eronder blijft zoals hij is.",
        synopsisHeading = "Gebruik: ",
        versionProvider = Version.class)
final class FormatCommand implements Callable<Integer> {
    @Mixin private HelpOptions help = new HelpOptions();

    @Option(
            names = "--content",
            paramLabel = "MAP",
            description = "Een map met inhoud; mag meer dan één keer. Gewoonlijk: content.")
    private List<Path> content = List.of();

    @Option(
            names = "--check",
            description = "Zegt alleen welke bestanden anders zouden worden, en verandert niets.")
    private boolean check;

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
        List<Finding> findings = new ArrayList<>();
        List<String> changed = new ArrayList<>();
        List<Target> targets = targets();
        try (Progress progress = new Progress(spec.commandLine().getErr())) {
            progress.say("De velden worden nagekeken …");
            for (Target target : targets) {
                Formatted formatted = format(target);
                findings.addAll(formatted.findings());
                formatted.text().ifPresent(text -> changed.add(target.file().name()));
            }
        }
        print(findings, changed, targets.size());
        boolean isGood = findings.isEmpty() && (changed.isEmpty() || !check);
        return isGood ? ExitCode.GOOD : ExitCode.CONTENT_HAS_ERRORS;
    }

    private List<Target> targets() {
        List<Target> all = Target.of(ContentOptions.existing(content));
        for (Path file : files) {
            if (all.stream().noneMatch(target -> isIn(target, file))) {
                throw new BrokenCall(
                        "“%s” is geen bestand met velden in de map met inhoud.".formatted(file));
            }
        }
        return all.stream()
                .filter(
                        target ->
                                files.isEmpty()
                                        || files.stream().anyMatch(file -> isIn(target, file)))
                .toList();
    }

    private static boolean isIn(Target target, Path file) {
        return normal(target.file().path()).startsWith(normal(file));
    }

    private static Path normal(Path path) {
        return path.toAbsolutePath().normalize();
    }

    private Formatted format(Target target) {
        try {
            Formatted formatted = Formatted.of(target);
            if (!check && formatted.text().isPresent()) {
                Overwrite.with(target.file().path(), formatted.text().get());
            }
            return formatted;
        } catch (IOException broken) {
            throw new UncheckedIOException(
                    "“%s” kon niet gelezen of geschreven worden: %s"
                            .formatted(target.file().name(), broken.getMessage()),
                    broken);
        }
    }

    private void print(List<Finding> findings, List<String> changed, int total) {
        PrintWriter out = spec.commandLine().getOut();
        changed.forEach(
                name -> out.println((check ? "Nog niet in vorm: " : "In vorm gezet: ") + name));
        if (!findings.isEmpty()) {
            new TextReport(Colour.isWanted(), "die bestanden bleven zoals ze waren.")
                    .print(Report.of(findings, Optional.empty()), out);
        }
        out.println(summary(changed.size(), total, findings.isEmpty() ? "Alles" : "De rest"));
    }

    private String summary(int changed, int total, String all) {
        String of = "%d van %d %s".formatted(changed, total, total == 1 ? "bestand" : "bestanden");
        if (changed == 0) {
            return all + (check ? " staat in vorm." : " stond al in vorm.");
        }
        return check ? of + " nog niet in vorm. Doe: huis format" : of + " in vorm gezet.";
    }
}
