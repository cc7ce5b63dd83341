package be.huisvanhetkind.deur;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.huisvanhetkind.editing.AuthorsFile;
import be.huisvanhetkind.editing.Schrijver;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who may come in, in a file that may change at any moment. */
class SchrijverslijstTest {
    @TempDir private Path folder = Path.of("");
    private final List<String> said = new ArrayList<>();

    private Path file() {
        return folder.resolve("schrijvers.yml");
    }

    private void write(String text) throws IOException {
        Files.writeString(file(), text);
    }

    @Test
    void aPartnerAndTheCoordinationAreFound() throws IOException {
        write(
                "kompas: [redactie@kompas.example, Tweede@Kompas.example]\ncoordinatie: huis@huis.example\n");
        Schrijverslijst list = Schrijverslijst.of(file(), said::add);
        assertEquals(
                Optional.of(
                        new Schrijver("tweede", "tweede@kompas.example", Optional.of("kompas"))),
                list.find("tweede@kompas.example"));
        assertTrue(list.find("huis@huis.example").orElseThrow().isCoordinatie());
        assertEquals(Optional.empty(), list.find("iemand@elders.example"));
        assertEquals(Optional.empty(), list.find(""));
    }

    @Test
    void aChangeHoldsAtOnce() throws IOException {
        write("kompas: [redactie@kompas.example]\n");
        Schrijverslijst list = Schrijverslijst.of(file(), said::add);
        assertTrue(list.find("redactie@kompas.example").isPresent());
        write("kompas: [redactie@kompaz.example]\n");
        assertTrue(list.find("redactie@kompas.example").isEmpty(), "as long, in the same second");
    }

    @Test
    void withAMistakeInItNobodyComesInAndThatIsSaidOnce() throws IOException {
        write("kompas: [redactie@kompas.example]\n");
        Schrijverslijst list = Schrijverslijst.of(file(), said::add);
        write("kompas: [redactie@kompas.example\n");
        assertTrue(list.find("redactie@kompas.example").isEmpty());
        assertTrue(list.find("redactie@kompas.example").isEmpty());
        assertEquals(1, said.size());
        Files.delete(file());
        assertTrue(list.find("redactie@kompas.example").isEmpty());
        write("kompas: [redactie@kompas.example]\n");
        assertTrue(list.find("redactie@kompas.example").isPresent());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    kompas: [kompas]                                        | 1:10: “kompas” is geen mailadres.
                    kompas: [a@b.example, 'x <a@b.example>']                | 1:23: “x <a@b.example>” is geen mailadres.
                    kompas: [a@b.example]¶linde: [A@b.example]              | 2:9: “A@b.example” staat ook bij kompas. Iemand schrijft voor één partner, of voor de coördinatie.
                    kompas: {naam: a@b.example}                             | 1:10: schrijf hier wie voor deze partner schrijft, zo: kompas: [naam, naam].
                    [a@b.example]                                           | : in deze lijst staan geen partners.
                    """)
    void aMistakeIsASentenceWithItsPlace(String text, String sentence) throws IOException {
        write(text.replace("¶", "\n") + "\n");
        String told =
                assertThrows(
                                AuthorsFile.Onleesbaar.class,
                                () -> Schrijverslijst.of(file(), said::add))
                        .getMessage();
        String expected = sentence.startsWith(": ") ? sentence : ":" + sentence;
        assertEquals(file() + expected, told);
    }

    @Test
    void aListThatIsNotThereIsToldAtTheStart() {
        assertThrows(AuthorsFile.Onleesbaar.class, () -> Schrijverslijst.of(file(), said::add));
    }
}
