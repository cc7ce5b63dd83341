package be.huisvanhetkind.publish;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Feature;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.io.file.PathUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever happens to a machine, a whole site stands: the old one or the new one. */
class SurvivalTest {
    private static final long SEED = 20261130;

    /** With {@code -Dkills=100} so many, a fifth of them between the two renames. */
    private static final int KILLS = Integer.getInteger("kills", 8);

    private static final int STEPS = 150;

    @TempDir private Path folder;

    private static boolean isWhole(Map<String, String> site) {
        return Restless.SITES.contains(site);
    }

    private static void assertWhole(Plot plot) throws IOException {
        Map<String, String> stands = plot.standingOrAside();
        assertTrue(isWhole(stands), stands::toString);
    }

    private static void assertCanPublish(Plot plot, Map<String, String> site) throws IOException {
        plot.publish(site);
        assertEquals(site, plot.standing());
    }

    private static void assertCanPublish(Plot plot) throws IOException {
        for (Map<String, String> site : Restless.SITES) {
            assertCanPublish(plot, site);
        }
    }

    @Test
    void aRunThatIsKilledLeavesAWholeSiteAndTheNextIsRight() throws Exception {
        Random dice = new Random(SEED);
        Plot plot = Plot.in(folder);
        plot.publish(Restless.SITES.get(0));
        for (int i = 0; i < KILLS; i++) {
            Restless.kill(Restless.start(folder), 1 + dice.nextInt(STEPS));
            assertMended(plot);
            assertCanPublish(plot, Restless.SITES.get(dice.nextInt(3)));
        }
        assertCanPublish(plot);
    }

    @Test
    void aRunThatFallsBetweenTheRenamesIsMendedBeforeAnythingElse() throws Exception {
        Plot plot = Plot.in(folder);
        plot.publish(Restless.SITES.get(0));
        for (int i = 0; i < Math.max(1, KILLS / 5); i++) {
            Process run = Restless.start(folder, "tussen");
            run.getInputStream().transferTo(OutputStream.nullOutputStream());
            run.waitFor();
            assertMended(plot);
        }
        assertCanPublish(plot);
    }

    private void assertMended(Plot plot) throws IOException {
        Publication.mend(plot.site());
        assertTrue(isWhole(plot.standing()), () -> "not whole");
        try (Stream<Path> beside = Files.list(folder)) {
            assertEquals(
                    Set.of(".site.slot", "plank", "site"),
                    beside.map(path -> path.getFileName().toString()).collect(toSet()));
        }
    }

    @Test
    void twoProcessesDoNotMix() throws Exception {
        Plot plot = Plot.in(folder);
        plot.publish(Restless.SITES.get(0));
        Process one = Restless.start(folder);
        Process other = Restless.start(folder);
        Restless.kill(one, 2 * STEPS);
        Restless.kill(other, 2 * STEPS);
        assertWhole(plot);
        assertCanPublish(plot);
    }

    @Test
    void halfASiteIsSeen() {
        Map<String, String> half = new HashMap<>(Restless.SITES.get(0));
        half.keySet().remove(half.keySet().iterator().next());
        assertFalse(isWhole(half));
        Map<String, String> mixed = new HashMap<>(Restless.SITES.get(0));
        Restless.SITES.get(1).forEach(mixed::replace);
        assertFalse(isWhole(mixed));
    }

    @Test
    void theShelfMayLieOnAnotherDisk() throws IOException {
        Path other = Path.of("/dev/shm");
        assumeTrue(Files.isWritable(other), "no other disk: not tested");
        Path far = Files.createTempDirectory(other, "huis");
        try {
            Plot plot = Plot.in(folder);
            Files.createSymbolicLink(plot.shelf(), far);
            assertCanPublish(plot);
            assertCanPublish(plot);
            assertTrue(Files.isDirectory(far));
        } finally {
            PathUtils.delete(far);
        }
    }

    /** As on some sticks and shares. */
    @Test
    void aDiskMayRefuseHardLinks() throws IOException {
        Configuration withoutLinks =
                Configuration.unix().toBuilder()
                        .setSupportedFeatures(Feature.SYMBOLIC_LINKS, Feature.FILE_CHANNEL)
                        .build();
        try (FileSystem disk = Jimfs.newFileSystem(withoutLinks)) {
            Plot plot = Plot.in(disk.getPath("/huis"));
            assertCanPublish(plot);
            assertCanPublish(plot);
        }
    }

    /** From a site that fits easily to one that does not at all, a page at a time. */
    @Test
    void aDiskThatIsFullKeepsTheOldSite() throws Exception {
        Path disk = Files.createDirectory(folder.resolve("schijf"));
        assumeTrue(
                run("mount", "-t", "tmpfs", "-o", "size=200k", "huis", disk.toString()),
                "a full disk was not tested: only root can make a small one");
        try {
            assertAlwaysWhole(Plot.in(disk));
        } finally {
            run("umount", disk.toString());
        }
    }

    private static void assertAlwaysWhole(Plot plot) throws IOException {
        Map<String, String> stands = Map.of("a.html", "klein");
        assertCanPublish(plot, stands);
        int refused = 0;
        for (int size = 4_000; size < 250_000; size += 4_000) {
            Map<String, String> larger =
                    new TreeMap<>(Map.of("a.html", "" + size, "b.html", "x".repeat(size)));
            try {
                plot.publish(larger);
                stands = larger;
            } catch (UncheckedIOException full) {
                refused++;
            }
            assertEquals(stands, plot.standing());
            assertFalse(Files.exists(plot.folder().resolve(".site.nieuw")), "a folder is left");
        }
        assertTrue(refused > 10, () -> "the disk was never full");
        assertCanPublish(plot, Map.of("a.html", "klein"));
    }

    private static boolean run(String... command) throws IOException, InterruptedException {
        try {
            return new ProcessBuilder(List.of(command)).start().waitFor() == 0;
        } catch (IOException noSuchProgram) {
            return false;
        }
    }
}
