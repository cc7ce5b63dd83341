package be.huisvanhetkind.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.huisvanhetkind.importing.Stap.Wat;
import be.huisvanhetkind.importing.findings.BeideGewijzigd;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A list that is imported again changes what nobody touched, and never what a person wrote. */
class TweedeKeerTest {
    private static final String FILE = "partners/de-kring/partner.md";
    private static final String HEAD = "id;naam;telefoon;omschrijving\n";

    @TempDir private Path folder;
    private Proefhuis huis = new Proefhuis(Path.of(""));

    @BeforeEach
    void once() throws IOException {
        huis = Proefhuis.bare(folder);
        read("7;De Kring;013 00 12 34;Een kring van ouders die elkaar helpen met kleine dingen.");
    }

    private Meeluisteraar read(String rows) {
        try {
            Path list = folder.resolve("lijst-2027.csv");
            Files.writeString(list, HEAD + rows + "\n");
            return huis.read(list, "partner");
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
    }

    private void edit(String from, String to) {
        String text = huis.text(FILE);
        assertTrue(text.contains(from), from);
        huis.write(FILE, text.replace(from, to));
    }

    private static Wat only(Meeluisteraar heard) {
        assertEquals(1, heard.stappen().size());
        return heard.stappen().get(0).wat();
    }

    @Test
    void whatTheSourceChangedFollows() {
        Meeluisteraar heard =
                read(
                        "7;De Kring vzw;013 00 12 35;Een kring van ouders die elkaar helpen met grote dingen.");
        assertEquals(Wat.BIJGEWERKT, only(heard));
        String text = huis.text(FILE);
        assertTrue(text.contains("titel: De Kring vzw\n"), text);
        assertTrue(text.contains("  telefoon: 013 00 12 35\n"), text);
        assertTrue(text.contains("grote dingen"), text);
        assertFalse(Files.exists(huis.content().resolve("partners/de-kring-vzw")));
        assertEquals(java.util.List.of(), huis.outOfForm());
    }

    @Test
    void whatAPersonWroteStays() {
        edit("titel: De Kring", "titel: De warme Kring");
        edit("status: concept", "status: gepubliceerd");
        String before = huis.text(FILE);
        assertEquals(
                Wat.GELIJK,
                only(
                        read(
                                "7;De Kring;013 00 12 34;Een kring van ouders die elkaar helpen met kleine dingen.")));
        assertEquals(before, huis.text(FILE));
        read("7;De Kring;013 00 12 36;Een kring van ouders die elkaar helpen met kleine dingen.");
        String text = huis.text(FILE);
        assertTrue(text.contains("titel: De warme Kring\n"), text);
        assertTrue(text.contains("status: gepubliceerd\n"), text);
        assertTrue(text.contains("  telefoon: 013 00 12 36\n"), text);
    }

    @Test
    void whereBothChangedItIsToldOnceAndKept() {
        edit("titel: De Kring", "titel: De warme Kring");
        String now =
                "7;De Kring vzw;013 00 12 34;Een kring van ouders die elkaar helpen met kleine dingen.";
        Meeluisteraar heard = read(now);
        assertEquals(Wat.BOTSING, only(heard));
        assertTrue(heard.findings().stream().anyMatch(BeideGewijzigd.class::isInstance));
        String text = huis.text(FILE);
        assertTrue(text.contains("titel: De warme Kring\n"), text);
        assertTrue(text.contains("- \"De bron zegt nu bij titel: De Kring vzw\"\n"), text);
        assertEquals(Wat.GELIJK, only(read(now)));
        assertEquals(text, huis.text(FILE));
    }

    @Test
    void aFieldThatSomebodyTookAwayStaysAway() {
        edit("samenvatting: Een kring van ouders die elkaar helpen met kleine dingen.\n", "");
        read("7;De Kring;013 00 12 34;Een kring van ouders die elkaar nu helpen met alles.");
        assertFalse(huis.text(FILE).contains("\nsamenvatting:"));
    }

    @Test
    void aRemarkOfAPersonMakesAFieldTheirs() {
        edit("titel: De Kring", "titel: De Kring # zo willen ze het");
        assertEquals(
                Wat.BOTSING,
                only(
                        read(
                                "7;De Kring vzw;013 00 12 34;Een kring van ouders die elkaar helpen met kleine dingen.")));
        assertTrue(huis.text(FILE).contains("titel: De Kring # zo willen ze het\n"));
    }

    @Test
    void aTextBelowTheFieldsIsAFieldToo() {
        huis.write(FILE, huis.text(FILE) + "\nWe zijn er elke dinsdag.\n");
        String longer =
                "Een kring van ouders die elkaar helpen met kleine dingen. "
                        + "En nog een zin. ".repeat(20);
        read("7;De Kring;013 00 12 34;" + longer);
        String text = huis.text(FILE);
        assertTrue(text.endsWith("\nWe zijn er elke dinsdag.\n"), text);
        assertTrue(text.contains("De bron zegt nu bij tekst"), text);
    }

    @Test
    void whatTheSourceNoLongerSaysStays() {
        String before = huis.text(FILE);
        read("7;De Kring;;");
        assertEquals(before, huis.text(FILE));
    }

    @Test
    void linesOfWindowsAreNoChange() {
        huis.write(FILE, huis.text(FILE).replace("\n", "\r\n"));
        assertEquals(
                Wat.GELIJK,
                only(
                        read(
                                "7;De Kring;013 00 12 34;Een kring van ouders die elkaar helpen met kleine dingen.")));
    }
}
