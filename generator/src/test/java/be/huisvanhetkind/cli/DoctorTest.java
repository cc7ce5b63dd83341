package be.huisvanhetkind.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code huis doctor}, as it is typed, in a folder without a house and in a broken one. */
class DoctorTest {
    @TempDir private Path root;

    private final StringWriter said = new StringWriter();

    @BeforeEach
    void aHome() {
        System.setProperty("huis.hier", root.toString());
    }

    @AfterEach
    void forget() {
        System.clearProperty("huis.hier");
    }

    private String run(int exitCode, String... words) {
        said.getBuffer().setLength(0);
        PrintWriter out = new PrintWriter(said, true);
        assertEquals(exitCode, Main.run(out, out, words), said::toString);
        return said.toString();
    }

    @Test
    void anEmptyFolderIsToldWhatToDo() {
        String text = run(1, "doctor");
        assertTrue(text.contains("FOUT    Huis        Er is geen"), text);
        assertTrue(text.contains("of begin er een: huis init."), text);
        assertTrue(text.contains("Los eerst op wat fout is."), text);
    }

    @Test
    void aBrokenHouseStillAnswers() throws IOException {
        Files.createDirectories(root.resolve("content/partners"));
        Files.write(root.resolve("content/huis.yml"), new byte[] {(byte) 0xff, 0, ':', '\t'});
        Files.writeString(root.resolve(".git"), "stuk");
        String text = run(1, "doctor");
        assertFalse(text.contains("Exception"), text);
        assertFalse(text.contains("\tat "), text);
        assertTrue(text.contains("niet als UTF-8 bewaard"), text);
    }

    @Test
    void aProgramReadsTheSame() throws IOException {
        JsonNode json = new JsonMapper().readTree(run(1, "doctor", "--format", "json"));
        assertEquals("fout", json.path("oordeel").asText());
        assertEquals(1, json.path("versie").asInt());
        for (JsonNode een : json.path("onderzoeken")) {
            assertTrue(een.path("oordeel").asText().matches("goed|let-op|fout"), een::toString);
            assertFalse(een.path("gezien").asText().isEmpty());
            assertEquals(
                    een.path("oordeel").asText().equals("goed"),
                    een.path("doen").asText().isEmpty(),
                    een::toString);
        }
        assertEquals(13, json.path("onderzoeken").size());
    }
}
