package be.huisvanhetkind.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code huis redactie}: what is missing or wrong is one Dutch sentence. */
class RedactieCommandTest {
    @TempDir private Path root = Path.of("");

    private String said(String... words) throws IOException {
        Files.createDirectories(root.resolve("content"));
        List<String> all =
                new ArrayList<>(
                        List.of("redactie", "--content", root.resolve("content").toString()));
        all.addAll(List.of("--templates", root.toString(), "--assets", root.toString()));
        all.addAll(List.of(words));
        StringWriter err = new StringWriter();
        StringWriter out = new StringWriter();
        int code =
                Main.run(
                        new PrintWriter(out, true),
                        new PrintWriter(err, true),
                        all.toArray(String[]::new));
        assertEquals(2, code, out + "\n" + err);
        return err.toString().strip();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    http://redactie.huis.example      | huis: “http://redactie.huis.example” kan het adres van de deur niet zijn: schrijf https:// en de naam, niets erachter.
                    https://huis.example/redactie     | huis: “https://huis.example/redactie” kan het adres van de deur niet zijn: schrijf https:// en de naam, niets erachter.
                    redactie                          | huis: “redactie” kan het adres van de deur niet zijn: schrijf https:// en de naam, niets erachter.
                    """)
    void anAddressThatIsNone(String address, String sentence) throws IOException {
        assertEquals(sentence, said("--address", address));
    }

    @Test
    void aPortThatIsNone() throws IOException {
        assertEquals(
                "huis: poort 99999 bestaat niet: kies er een van 1024 tot 65535 met --port.",
                said("--address", "https://redactie.huis.example", "--port", "99999"));
    }

    @Test
    void aMistakeInTheListHasItsLine() throws IOException {
        Path list = Files.writeString(root.resolve("schrijvers.yml"), "# wie\nkompas: [kompas]\n");
        assertEquals(
                "huis: %s:2:10: “kompas” is geen mailadres.".formatted(list),
                said("--address", "https://redactie.huis.example"));
    }

    @Test
    void aHouseWithoutMail() throws IOException {
        Path list =
                Files.writeString(root.resolve("lijst.yml"), "kompas: [redactie@kompas.example]\n");
        assertEquals(
                "huis: zet HUIS_SMTP_HOST, anders kan niemand een link krijgen.",
                said("--address", "https://redactie.huis.example", "--authors", list.toString()));
    }
}
