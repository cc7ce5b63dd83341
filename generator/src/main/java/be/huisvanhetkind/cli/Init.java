package be.huisvanhetkind.cli;

import be.huisvanhetkind.begin.Starthuis;
import be.huisvanhetkind.begin.Startmap;
import be.huisvanhetkind.begin.Startvraag;
import be.huisvanhetkind.beoordeling.Gastheer;
import be.huisvanhetkind.git.FirstCommit;
import be.huisvanhetkind.git.Signature;
import java.io.Console;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code huis init}: a house in a folder that has none. */
@Command(
        name = "init",
        description =
                "Begint een nieuw huis: stelt zeven vragen, en schrijft wat nodig is. Wat er al staat, blijft staan.",
        synopsisHeading = "Gebruik: ",
        versionProvider = Version.class)
final class Init implements Callable<Integer> {
    private static final String NO_HOST = "geen";

    @Mixin private HelpOptions help = new HelpOptions();

    @Mixin private StartOptions options = new StartOptions();

    @Parameters(
            arity = "0..1",
            paramLabel = "MAP",
            description = "De map van het huis. Gewoonlijk: waar je staat.")
    private Path folder = Home.folder("");

    @Option(
            names = "--host",
            paramLabel = "HOST",
            description =
                    "Waar de bestanden later komen te staan: github, gitlab, forgejo, netlify of geen. Gewoonlijk: github.")
    private String host = Gastheer.GITHUB.id();

    @Option(
            names = "--zonder-git",
            description = "Maakt van de map geen Git-map. De redactie heeft er wel een nodig.")
    private boolean isWithoutGit;

    @Option(
            names = "--today",
            paramLabel = "JJJJ-MM-DD",
            description = "De dag waarop het huis begint. Gewoonlijk: vandaag, in Brussel.")
    private LocalDate today = ContentOptions.inBrussels();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it
    private CommandSpec spec;

    @Override
    public Integer call() {
        Home.find(folder).ifPresent(Init::refuse);
        Optional<Gastheer> gastheer = gastheer();
        Map<Startvraag, String> answers = options.given();
        ask(Optional.ofNullable(System.console()), answers);
        Map<String, String> files = Starthuis.of(answers, gastheer, today);
        List<String> there = write(files);
        boolean isInGit = !isWithoutGit && keep(files, there, answers);
        tell(files.size() - there.size(), there, isInGit);
        return ExitCode.GOOD;
    }

    private static void refuse(Path house) {
        throw new BrokenCall(
                "in “%s” staat al een huis. Kies een andere map: huis init MAP.".formatted(house));
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }

    private void ask(Optional<Console> console, Map<Startvraag, String> answers) {
        if (console.isEmpty() && !Interview.open(answers).isEmpty()) {
            throw Interview.missing(answers);
        }
        new Interview(out(), () -> console.map(Console::readLine)).complete(answers);
    }

    private Optional<Gastheer> gastheer() {
        if (host.equals(NO_HOST)) {
            return Optional.empty();
        }
        try {
            return Optional.of(Gastheer.valueOf(host.toUpperCase(Locale.ROOT)));
        } catch (IllegalArgumentException unknown) {
            throw new BrokenCall(
                    "--host %s kennen we niet. Kies github, gitlab, forgejo, netlify of geen."
                            .formatted(host));
        }
    }

    private List<String> write(Map<String, String> files) {
        try {
            return Startmap.write(folder, files);
        } catch (IOException cannotBe) {
            throw new UncheckedIOException(
                    "het huis kon niet geschreven worden, en er is niets achtergebleven: "
                            + cannotBe.getMessage(),
                    cannotBe);
        }
    }

    /** What was written is the first thing that Git knows. */
    private boolean keep(
            Map<String, String> files, List<String> there, Map<Startvraag, String> answers) {
        List<String> written = new ArrayList<>(files.keySet());
        written.removeAll(there);
        Signature by =
                new Signature(
                        answers.getOrDefault(Startvraag.NAAM, ""),
                        answers.getOrDefault(Startvraag.MAIL, ""),
                        Instant.now(),
                        "Het huis begint\n");
        return FirstCommit.of(folder.toAbsolutePath().normalize(), written, by);
    }

    private void tell(int written, List<String> there, boolean isInGit) {
        PrintWriter out = out();
        there.forEach(file -> out.println("Dit stond er al, en bleef zoals het was: " + file));
        out.println();
        out.println("Het huis staat klaar: %d bestanden.".formatted(written));
        if (isInGit) {
            out.println("Git onthoudt voortaan wat er verandert.");
        }
        out.println();
        out.println("Wat nu?");
        if (!folder.toString().isEmpty()) {
            step("cd " + typed(folder.toString()), "ga naar de map van het huis");
        }
        step(
                "huis check",
                "zegt wat er nog te doen is; wat een erkend huis nodig heeft, mag wachten");
        step("huis serve", "toont de site op http://localhost:8080/");
        step("", "schrijven doe je daar, op http://localhost:8080/redactie/");
        step("README.md", "zegt hoe je schrijft, en bij wie je terechtkunt");
    }

    /** As it is typed: a name with something else than letters in it between quotation marks. */
    private static String typed(String path) {
        return path.matches("[\\p{L}\\d./\\\\:_-]+") ? path : "\"" + path + "\"";
    }

    private void step(String what, String why) {
        out().println("  %-20s %s".formatted(what, why));
    }
}
