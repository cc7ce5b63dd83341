package be.huisvanhetkind.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.io.file.PathUtils;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code huis build --concepten}: a site to look at before it is published. */
class ProefsiteTest {
    private static final Path HOUSE = Path.of("src/test/resources/basishuis");
    private static final String OFFER = "partners/kompas/aanbod/babbelcafe.md";

    @TempDir private Path root;

    @AfterEach
    void forget() {
        System.clearProperty("huis.hier");
    }

    private Path build(String name, String... more) {
        Path site = root.resolve(name);
        List<String> call = new ArrayList<>(List.of("build", "--today", "2026-11-21"));
        call.addAll(
                List.of(
                        "--content",
                        root.resolve("content").toString(),
                        "--output",
                        site.toString()));
        call.addAll(List.of("--templates", "../templates", "--assets", "../assets"));
        call.addAll(List.of(more));
        StringWriter said = new StringWriter();
        PrintWriter out = new PrintWriter(said, true);
        assertEquals(0, Main.run(out, out, call.toArray(String[]::new)), said::toString);
        return site;
    }

    @Test
    void draftsAreSeenAndNobodyFindsThem() throws IOException {
        System.setProperty("huis.hier", root.toString());
        Files.createDirectories(root.resolve("content"));
        PathUtils.copyDirectory(HOUSE, root.resolve("content"));
        Path offer = root.resolve("content").resolve(OFFER);
        Files.writeString(offer, Files.readString(offer).replace("gepubliceerd", "concept"));
        Path site = build("site");
        Path proef = build("proef", "--concepten");
        Path page = Path.of("aanbod/babbelcafe/index.html");
        assertFalse(Files.exists(site.resolve(page)));
        assertTrue(Files.exists(proef.resolve(page)));
        assertTrue(
                Files.readString(site.resolve("robots.txt"))
                        .startsWith("User-agent: *\nDisallow:\n"));
        assertEquals("User-agent: *\nDisallow: /\n", Files.readString(proef.resolve("robots.txt")));
    }
}
