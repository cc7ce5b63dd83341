package be.huisvanhetkind.uitgave;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.huisvanhetkind.begin.Startvraag;
import be.huisvanhetkind.beoordeling.Gastheer;
import be.huisvanhetkind.cache.Digest;
import be.huisvanhetkind.uitgave.Proces.Ran;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The unpacked program on a machine that has a shell, its usual tools and Java: no Maven, no Git,
 * and where the machine allows it no network. Whoever runs it may not write in the folder of the
 * program.
 */
class OpstartIT {
    /** Not in the folder below: what empties that one complains of links. */
    private static final Path BIN = Uitgave.FOLDER.resolve("werk/bin");

    /** 17 or newer. */
    private static final Pattern VERSION =
            Pattern.compile("(?m)^JAVA_VERSION=\"(1[7-9]|[2-9]\\d)\\b");

    @TempDir private Path root;

    @BeforeEach
    void aMachine() throws IOException {
        Uitgave.tools(BIN);
        FileUtils.copyDirectory(
                Path.of("src/test/resources/basishuis").toFile(),
                house().resolve("content").toFile());
        Files.createDirectories(root.resolve("thuis"));
        everyoneMayWrite();
    }

    private Path house() {
        return root.resolve("Huis van 't Kind/Zoë");
    }

    private void everyoneMayWrite() throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(file -> !Files.isSymbolicLink(file)).toList()) {
                assertTrue(file.toFile().setWritable(true, false), file::toString);
                assertTrue(
                        !Files.isDirectory(file) || file.toFile().setExecutable(true, false),
                        file::toString);
                assertTrue(file.toFile().setReadable(true, false), file::toString);
            }
        }
    }

    /** Every Java of this machine that is new enough. */
    static List<Path> javas() throws IOException {
        List<Path> all =
                new ArrayList<>(List.of(Path.of(System.getProperty("java.home")).toRealPath()));
        if (Files.isDirectory(Path.of("/usr/lib/jvm"))) {
            try (Stream<Path> installed = Files.list(Path.of("/usr/lib/jvm"))) {
                for (Path java : installed.filter(OpstartIT::isJava).toList()) {
                    all.add(java.toRealPath());
                }
            }
        }
        return all.stream().distinct().sorted().toList();
    }

    private static boolean isJava(Path home) {
        Path release = home.resolve("release");
        try {
            return Files.isExecutable(home.resolve("bin/java"))
                    && Files.isRegularFile(release)
                    && VERSION.matcher(Files.readString(release)).find();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Ran huis(Path java, Map<String, String> more, String... words) throws IOException {
        Path link = BIN.resolve("java");
        Files.deleteIfExists(link);
        Files.createSymbolicLink(link, java.resolve("bin/java"));
        Map<String, String> environment = new TreeMap<>(more);
        environment.put("PATH", BIN.toString());
        List<String> all = new ArrayList<>(another());
        all.add(Uitgave.program().resolve("huis").toString());
        all.addAll(List.of(words));
        return Proces.run(environment, house(), all);
    }

    /**
     * Runs what follows as somebody who owns nothing, without a network, where this machine allows
     * that.
     */
    private List<String> another() {
        List<String> words = new ArrayList<>();
        for (List<String> way :
                List.of(
                        List.of("/usr/bin/unshare", "--net"),
                        List.of("/usr/bin/setpriv", "--reuid", "65534", "--clear-groups"))) {
            List<String> tried = new ArrayList<>(way);
            tried.add("/bin/true");
            if (Files.exists(Path.of(way.get(0)))
                    && Proces.run(Map.of(), root, tried).code() == 0) {
                words.addAll(way);
            }
        }
        return words;
    }

    @ParameterizedTest
    @MethodSource("javas")
    void checksAndBuildsAndLeavesItsOwnFolderAlone(Path java) throws IOException {
        List<String> before = Uitgave.state();
        Map<String, String> home = Map.of("HOME", root.resolve("thuis").toString());
        Ran version = huis(java, home, "--version");
        assertEquals(new Ran(0, "huis " + System.getProperty("huis.versie") + "\n"), version);
        for (int i = 0; i < 2; i++) { // the second time from the archive that the first one wrote
            Ran check = huis(java, home, "check");
            assertEquals(0, check.code(), check.said());
            Ran build = huis(java, home, "build");
            assertEquals(0, build.code(), build.said());
        }
        assertTrue(
                Files.readString(house().resolve("site/index.html")).contains("<html lang=\"nl"));
        assertEquals(1, archives(".jsa").size() - archives("-werker.jsa").size());
        assertEquals(before, Uitgave.state());
    }

    private List<Path> archives(String end) throws IOException {
        try (Stream<Path> kept = Files.list(root.resolve("thuis/.cache/huis"))) {
            return kept.filter(file -> file.toString().endsWith(end)).toList();
        }
    }

    /** No Git on the machine: the program keeps the house itself. */
    @Test
    void aHouseBeginsAndTheDoctorIsContent() throws IOException {
        Path java = javas().get(0);
        Map<String, String> home = Map.of("HOME", root.resolve("thuis").toString());
        Path begun = house().resolve("Een nieuw huis/bij ons");
        Files.delete(house().resolve("content/huis.yml")); // no house within a house
        List<String> words = new ArrayList<>(List.of("init", begun.toString()));
        for (Startvraag vraag : Startvraag.values()) {
            words.addAll(List.of("--" + vraag.id(), vraag.voorbeeld()));
        }
        Ran init = huis(java, home, words.toArray(String[]::new));
        assertEquals(0, init.code(), init.said());
        assertTrue(init.said().contains("Git onthoudt voortaan wat er verandert."), init.said());
        Ran check = huis(java, home, "check", "--content", begun.resolve("content").toString());
        assertEquals(0, check.code(), check.said());
        assertTrue(check.said().contains("0 fouten"), check.said());
        assertTrue(Files.isDirectory(begun.resolve(".git")));
    }

    @Test
    void whoHasNoHomeFolderCanWorkToo() throws IOException {
        Path java = javas().get(0);
        Ran nowhere = huis(java, Map.of("HOME", "/nergens"), "check");
        assertEquals(0, nowhere.code(), nowhere.said());
        Ran none = huis(java, Map.of(), "check");
        assertEquals(0, none.code(), none.said());
        assertFalse(Files.exists(Path.of("/nergens")));
    }

    /**
     * What a Git host runs: the archive by its address and fingerprint, started by its own
     * launcher.
     */
    @Test
    void theScriptOfAHostFetchesTheArchiveAndStartsIt() throws IOException {
        Path archive = Uitgave.archive(".tar.gz");
        String sum = Digest.of(Files.readAllBytes(archive));
        Path script = house().resolve(".gastheer/programma.sh");
        Files.createDirectories(script.getParent());
        Files.writeString(
                script,
                Gastheer.GITLAB
                        .bestanden(archive.toUri().toString(), sum)
                        .getOrDefault(".gastheer/programma.sh", ""));
        Map<String, String> environment = Map.of("PATH", "/usr/bin:/bin", "CI", "true");
        Ran fetched =
                Proces.run(
                        environment,
                        house(),
                        List.of("sh", ".gastheer/programma.sh", ".huis/programma"));
        assertEquals(0, fetched.code(), fetched.said());
        Ran check = Proces.run(environment, house(), List.of(".huis/programma/huis", "check"));
        assertEquals(0, check.code(), check.said());
    }
}
