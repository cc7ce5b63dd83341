package be.huisvanhetkind.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code huis workflows}, {@code codeowners} and {@code comment}, as they are typed. */
class GastheerTest {
    private static final String CONTENT = "src/test/resources/basishuis";

    @TempDir private Path root;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void aHome() {
        System.setProperty("huis.hier", root.toString());
    }

    @AfterEach
    void forget() {
        System.clearProperty("huis.hier");
    }

    private String run(int exitCode, String... words) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        int code = Main.run(new PrintWriter(out, true), new PrintWriter(err, true), words);
        assertEquals(exitCode, code, out + "\n" + err);
        return out.toString();
    }

    @Test
    void filesAreWrittenAndWhatIsOtherwiseStays() throws IOException {
        String[] call = {
            "workflows",
            "--host",
            "gitlab",
            "--output",
            root.toString(),
            "--program",
            "https://huis.example/huis-1.tar.gz",
            "--checksum",
            "a".repeat(64)
        };
        run(0, call);
        String script = Files.readString(root.resolve(".gastheer/programma.sh"));
        assertTrue(script.contains("programma='https://huis.example/huis-1.tar.gz'\n"), script);
        assertTrue(script.contains("programma_afdruk='" + "a".repeat(64) + "'\n"), script);
        assertFalse(script.contains("@PROGRAMMA"), "every place is filled in");
        Files.writeString(root.resolve(".gitlab-ci.yml"), "mijn eigen bestand");
        assertTrue(run(1, call).contains("anders      " + root.resolve(".gitlab-ci.yml")));
        assertEquals("mijn eigen bestand", Files.readString(root.resolve(".gitlab-ci.yml")));
    }

    @Test
    void aProgramWithoutAFingerprintIsNotTaken() {
        for (String sum : List.of("", "abc", "A".repeat(64))) {
            run(
                    2,
                    "workflows",
                    "--host",
                    "github",
                    "--output",
                    root.toString(),
                    "--program",
                    "https://huis.example/x",
                    "--checksum",
                    sum);
        }
        run(
                2,
                "workflows",
                "--host",
                "github",
                "--program",
                "http://x.example/'; id '",
                "--checksum",
                "a".repeat(64));
        run(2, "workflows", "--host", "nergens");
        assertFalse(Files.exists(root.resolve(".gastheer/programma.sh")));
    }

    @Test
    void readersAreThoseOfPartnersThatAreThere() throws IOException {
        run(2, "codeowners", "--content", CONTENT);
        assertTrue(err.toString().contains("beoordelaars.yml"), err::toString);
        Path list = root.resolve("beoordelaars.yml");
        Files.writeString(list, "coordinatie: [\"@huis/lezers\"]\nkompas: [\"@an\"]\n");
        String file = run(0, "codeowners", "--content", CONTENT, "--reviewers", list.toString());
        assertTrue(file.contains("\n/" + CONTENT + "/partners/kompas/ @an @huis/lezers\n"), file);
        Files.writeString(list, "kompaas: [\"@an\"]\n");
        run(2, "codeowners", "--content", CONTENT, "--reviewers", list.toString());
        assertTrue(err.toString().contains("Bedoelde je “kompas”?"), err::toString);
        Files.writeString(list, "kompas: [An]\n");
        run(2, "codeowners", "--content", CONTENT, "--reviewers", list.toString());
        assertTrue(err.toString().contains("Schrijf een naam met @ ervoor"), err::toString);
    }

    @Test
    void aReportThatIsNoneGivesACommentThatSaysSo() throws IOException {
        Files.writeString(root.resolve("wijzigingen.json"), "<b>@iedereen</b>");
        String said = run(1, "comment", root.toString(), "--content", CONTENT);
        assertTrue(said.startsWith("<!-- huis -->\n## Het verslag is niet te lezen\n"), said);
        assertFalse(said.contains("iedereen"), said);
    }
}
