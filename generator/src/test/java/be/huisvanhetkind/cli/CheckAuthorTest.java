package be.huisvanhetkind.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.io.file.PathUtils;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code huis check --author-of … --as …}: the folder is the owner. */
class CheckAuthorTest {
    private static final Path HOUSE = Path.of("src/test/resources/uitleg-basis");

    @TempDir private Path root;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void aSmallHouse() throws IOException {
        System.setProperty("huis.hier", root.resolve("home").toString());
        PathUtils.copyDirectory(HOUSE, root.resolve("content"));
    }

    @AfterEach
    void forget() {
        System.clearProperty("huis.hier");
    }

    private String content(String file) {
        return root.resolve("content") + "/" + file;
    }

    private void assertExit(int code, String... more) {
        String[] args =
                Stream.concat(
                                Stream.of(
                                        "check",
                                        "--content",
                                        root.resolve("content").toString(),
                                        "--today",
                                        "2026-11-21"),
                                Stream.of(more))
                        .toArray(String[]::new);
        int given = Main.run(new PrintWriter(out, true), new PrintWriter(err, true), args);
        assertEquals(code, given, out + "\n" + err);
    }

    @Test
    void inYourOwnFolderYouMayChangeEverything() {
        assertExit(
                0,
                "--author-of",
                content("partners/kompas/aanbod/babbelcafe.md")
                        + ","
                        + content("partners/kompas/nieuws/weg.md"),
                "--as",
                "kompas");
    }

    @Test
    void outsideItEveryFileIsAnError() {
        for (String file :
                List.of(
                        "locaties/zonnehuis.md",
                        "huis.yml",
                        "partners/kompas-2/partner.md",
                        "partners/kompas/../linde/partner.md",
                        "partners/kompas")) {
            out.getBuffer().setLength(0);
            assertExit(1, "--author-of", content(file), "--as", "kompas");
            assertTrue(out.toString().contains("buiten-eigen-map"), file);
        }
    }

    @Test
    void aFieldCannotMakeAFileYourOwn() throws IOException {
        Path file = root.resolve("content/themas/opvoeden.md");
        Files.writeString(
                file,
                Files.readString(file).replace("---\ntitel", "---\n# eigenaar: kompas\ntitel"));
        assertExit(1, "--author-of", file.toString(), "--as", "kompas");
    }

    @Test
    void aListTellsForWhomSomebodyWrites() throws IOException {
        Path authors = root.resolve("schrijvers.yml");
        Files.writeString(
                authors, "kompas: [Ann@kompas.example]\ncoordinatie:\n  - onthaal@huis.example\n");
        String theirs = content("locaties/zonnehuis.md");
        String list = authors.toString();
        assertExit(1, "--author-of", theirs, "--as", "ann@kompas.example", "--authors", list);
        assertExit(0, "--author-of", theirs, "--as", "onthaal@huis.example", "--authors", list);
        assertExit(2, "--author-of", theirs, "--as", "wie@elders.example", "--authors", list);
        assertTrue(err.toString().contains("“wie@elders.example” staat niet in"), err.toString());
    }

    @Test
    void aListThatCannotBeReadIsABrokenCall() throws IOException {
        Path authors = root.resolve("schrijvers.yml");
        Files.writeString(authors, "- kompas\n");
        assertExit(2, "--author-of", "x", "--as", "y", "--authors", authors.toString());
    }

    @Test
    void aPartnerThatIsNotThereIsABrokenCall() {
        assertExit(2, "--author-of", content("huis.yml"), "--as", "kompass");
        assertTrue(err.toString().contains("Bedoelde je “kompas”?"), err.toString());
    }

    @Test
    void withoutAnAuthorThereIsNothingToCompare() {
        assertExit(2, "--author-of", content("huis.yml"));
        assertTrue(err.toString().contains("zeg met --as"), err.toString());
    }
}
