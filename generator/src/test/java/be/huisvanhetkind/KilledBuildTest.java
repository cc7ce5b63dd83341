package be.huisvanhetkind;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import be.huisvanhetkind.BrokenHouse.Transcript;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A build that was killed between its two renames, and the next one. */
class KilledBuildTest {
    @TempDir private Path root;

    @Test
    void theOldSiteStandsAgainWhateverTheContentSays() throws IOException {
        BrokenHouse house = BrokenHouse.base(root);
        assertEquals(0, build(house).code());
        Path site = root.resolve("site");
        Map<String, String> stood = Tree.of(site);
        Files.move(site, root.resolve(".site.oud"));
        Files.createDirectories(root.resolve(".site.nieuw/half"));
        house.write("huis.yml", "dit is geen huis".getBytes(StandardCharsets.UTF_8));
        assertEquals(1, build(house).code());
        assertEquals(stood, Tree.of(site));
        assertFalse(Files.exists(root.resolve(".site.nieuw")));
    }

    private static Transcript build(BrokenHouse house) {
        return house.run(
                "build",
                "--content",
                house.content().toString(),
                "--templates",
                RealHouse.ROOT.resolve("templates").toString(),
                "--assets",
                RealHouse.ROOT.resolve("assets").toString(),
                "--output",
                house.root().resolve("site").toString(),
                "--today",
                "2026-11-21");
    }
}
