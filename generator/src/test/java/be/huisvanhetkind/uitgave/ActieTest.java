package be.huisvanhetkind.uitgave;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.huisvanhetkind.BuiltHouse;
import be.huisvanhetkind.cache.Digest;
import be.huisvanhetkind.uitgave.Proces.Ran;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The steps of the GitHub Action, run as GitHub runs them; the archive was fetched already. */
class ActieTest {
    @TempDir private Path runner;

    private String good = "";

    @BeforeEach
    void anArchive() throws IOException {
        Path program = Files.createDirectories(runner.resolve("inhoud/huis-1.0.0"));
        Files.writeString(
                program.resolve("huis"), "#!/bin/sh\nprintf '%s|' \"$@\"\nprintf '%s' \"$PWD\"\n");
        assertTrue(program.resolve("huis").toFile().setExecutable(true));
        Ran packed =
                Proces.run(
                        Map.of("PATH", "/usr/bin:/bin"),
                        runner.resolve("inhoud"),
                        List.of("tar", "-czf", archive().toString(), "huis-1.0.0"));
        assertEquals(0, packed.code(), packed.said());
        good = Digest.of(Files.readAllBytes(archive()));
    }

    private Path archive() {
        return runner.resolve("huis-programma.tar.gz");
    }

    private static Object of(Object map, String key) {
        return Objects.requireNonNull(((Map<?, ?>) map).get(key), key);
    }

    private static Map<?, ?> step(String name) throws IOException {
        Path file = BuiltHouse.ROOT.resolve(".github/actie/action.yml");
        Object action =
                new Load(LoadSettings.builder().build()).loadFromString(Files.readString(file));
        return ((List<?>) of(of(action, "runs"), "steps"))
                .stream()
                        .map(one -> (Map<?, ?>) one)
                        .filter(one -> name.equals(one.get("name")))
                        .findFirst()
                        .orElseThrow();
    }

    private Ran run(String name, Map<String, String> inputs) throws IOException {
        Map<String, String> environment = new TreeMap<>(inputs);
        environment.put("PATH", "/usr/bin:/bin");
        environment.put("RUNNER_TEMP", runner.toString());
        environment.put("GITHUB_PATH", runner.resolve("pad").toString());
        return Proces.run(
                environment,
                runner,
                List.of("bash", "-e", "-o", "pipefail", "-c", (String) of(step(name), "run")));
    }

    private Ran ready(String sum) throws IOException {
        return run(
                "Zet het programma klaar",
                Map.of("CHECKSUM", sum, "PROGRAM", "https://huis.example/huis-1.0.0.tar.gz"));
    }

    @Test
    void theProgramRunsWithTheWordsItWasGiven() throws IOException {
        Ran ready = ready(good);
        assertEquals(0, ready.code(), ready.said());
        assertEquals(
                runner.resolve("huis-programma") + "\n", Files.readString(runner.resolve("pad")));
        Ran ran = run("Draai huis", Map.of("ARGS", "check --format github"));
        assertEquals(new Ran(0, "check|--format|github|" + runner), ran);
    }

    @Test
    void whatIsNotPreciselyThatIsNotRun() throws IOException {
        Ran refused = ready("0".repeat(64));
        assertEquals(2, refused.code(), refused.said());
        assertTrue(refused.said().contains("de vingerafdruk klopt niet"), refused.said());
        assertFalse(Files.exists(archive()), "the next run fetches it again");
        assertFalse(Files.exists(runner.resolve("huis-programma")));
    }
}
