package be.huisvanhetkind.cli;

import be.huisvanhetkind.dokter.Onderzoeken;
import be.huisvanhetkind.dokter.Uitslag;
import be.huisvanhetkind.dokter.Uitslag.Graad;
import be.huisvanhetkind.dokter.Werkplek;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code huis doctor}: whether this computer and this house are ready. */
@Command(
        name = "doctor",
        description =
                "Kijkt na of deze computer en dit huis klaar zijn, en zegt wat je doet als iets ontbreekt.",
        synopsisHeading = "Gebruik: ",
        versionProvider = Version.class)
final class Doctor implements Callable<Integer> {
    /** What Java tells of the computer, as far as something is asked of it. */
    private static final List<String> ASKED =
            List.of("java.version", "sun.jnu.encoding", "stdout.encoding", "sun.stdout.encoding");

    /** How the answer is written. */
    enum Vorm {
        TEXT,
        JSON
    }

    @Mixin private HelpOptions help = new HelpOptions();

    @Option(
            names = "--format",
            paramLabel = "VORM",
            description = "text of json. Gewoonlijk: text.")
    private Vorm format = Vorm.TEXT;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it
    private CommandSpec spec;

    @Override
    public Integer call() {
        List<Uitslag> all = Onderzoeken.of(here());
        if (format == Vorm.JSON) {
            out().println(json(all));
        } else {
            all.forEach(this::tell);
            out().println();
            out().println(sum(all));
        }
        return count(all, Graad.FOUT) > 0 ? ExitCode.CONTENT_HAS_ERRORS : ExitCode.GOOD;
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }

    private static Werkplek here() {
        return new Werkplek(
                home(),
                ProgramHome.folder("").toAbsolutePath().normalize(),
                home().resolve("content"),
                Instant.now(),
                ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getMax(),
                told(),
                System.getenv());
    }

    private static Path home() {
        return Home.folder("").toAbsolutePath();
    }

    private static Map<String, String> told() {
        return ASKED.stream()
                .collect(Collectors.toMap(key -> key, key -> System.getProperty(key, "")));
    }

    private void tell(Uitslag een) {
        out().println("%-7s %-11s %s".formatted(een.graad().label(), een.naam(), een.gezien()));
        if (!een.doen().isEmpty()) {
            out().println(" ".repeat(20) + een.doen());
        }
    }

    private static String sum(List<Uitslag> all) {
        long wrong = count(all, Graad.FOUT);
        long doubtful = count(all, Graad.LET_OP);
        if (wrong + doubtful == 0) {
            return "Alles is in orde.";
        }
        String next = wrong == 0 ? "Je kunt aan de slag." : "Los eerst op wat fout is.";
        return "%d keer fout, %d keer let op. %s".formatted(wrong, doubtful, next);
    }

    private static long count(List<Uitslag> all, Graad graad) {
        return all.stream().filter(een -> een.graad() == graad).count();
    }

    private static String json(List<Uitslag> all) {
        JsonMapper mapper = new JsonMapper();
        ObjectNode root = mapper.createObjectNode().put("versie", 1);
        root.put("oordeel", worst(all).id());
        var list = root.putArray("onderzoeken");
        for (Uitslag een : all) {
            list.addObject()
                    .put("naam", een.naam())
                    .put("oordeel", een.graad().id())
                    .put("gezien", een.gezien())
                    .put("doen", een.doen());
        }
        return root.toPrettyString();
    }

    private static Graad worst(List<Uitslag> all) {
        return all.stream()
                .map(Uitslag::graad)
                .max((one, other) -> Integer.compare(one.ordinal(), other.ordinal()))
                .orElse(Graad.GOED);
    }
}
