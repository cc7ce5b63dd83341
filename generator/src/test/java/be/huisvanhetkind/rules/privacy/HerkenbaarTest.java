package be.huisvanhetkind.rules.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.finding.Severity;
import be.huisvanhetkind.model.tekst.Alinea;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is told about somebody with a name is caught, and what anybody writes is not. */
class HerkenbaarTest {
    private static final Path SPEC = Path.of("src/test/spec/herkenbaar.md");

    /** What this house calls by name. */
    private static final Set<String> HUIS =
            Set.of(
                    "Kompas",
                    "Linde",
                    "Aarbeke",
                    "Lindewater",
                    "Demerdal",
                    "Babbelcafé",
                    "Bel",
                    "Bij",
                    "Vragen",
                    "De");

    /** As in a field of several lines, typed with a space at the end of one. */
    @Test
    void aNameOnTheNextLineIsStillAName() {
        String tekst = "We zien je zoontje%sWolkje heeft autisme.";
        assertEquals(told(tekst.formatted(" ")), told(tekst.formatted(" \n")));
        assertEquals(List.of("! gezondheid"), told(tekst.formatted(" \n")));
    }

    private static List<String> lines(String part) throws IOException {
        String text = Files.readString(SPEC);
        String below = text.substring(text.indexOf("## " + part));
        return below.lines()
                .skip(1)
                .takeWhile(line -> !line.startsWith("## "))
                .filter(line -> line.startsWith("- "))
                .map(line -> line.substring(2))
                .toList();
    }

    private static List<String> told(String tekst) {
        Alinea alinea = Alinea.veld(Place.start("een.md"), tekst);
        Stream<Finding> known = KindMetLeeftijd.check(alinea);
        return Stream.concat(
                        known.map(one -> "! leeftijd"),
                        PersoonHerkenbaar.check(alinea, HUIS).map(HerkenbaarTest::line))
                .sorted()
                .toList();
    }

    private static String line(Finding finding) {
        String wat = ((PersoonHerkenbaar) finding).wat().name().toLowerCase(Locale.ROOT);
        return (finding.severity() == Severity.ERROR ? "! " : "? ") + wat;
    }

    @Test
    void whoIsRecognisedIsCaught() throws IOException {
        List<String> all = lines("Herkenbaar");
        assertTrue(all.size() >= 60);
        List<String> wrong =
                all.stream()
                        .filter(
                                line -> {
                                    String[] parts = line.split(": ", 2);
                                    return !told(parts[1]).contains(parts[0]);
                                })
                        .map(line -> line + " => " + told(line.split(": ", 2)[1]))
                        .toList();
        assertEquals("", String.join("\n", wrong));
    }

    @Test
    void whatAnybodyWritesIsNotCaught() throws IOException {
        List<String> all = lines("Gewoon");
        assertTrue(all.size() >= 200);
        List<String> wrong =
                all.stream()
                        .filter(line -> !told(line).isEmpty())
                        .map(line -> line + " => " + told(line))
                        .toList();
        assertEquals("", String.join("\n", wrong));
    }
}
