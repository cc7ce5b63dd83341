package be.huisvanhetkind.rules.leeftijd;

import static org.junit.jupiter.api.Assertions.assertEquals;

import be.huisvanhetkind.rules.Proefhuis;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The house is for children of -9 to 143 months. */
class LeeftijdRulesTest {
    private static final String BABBELCAFE = "partners/kompas/aanbod/babbelcafe.md";
    private static final String VOORLEZEN = "partners/kompas/activiteiten/voorlezen.md";

    @TempDir private Path folder;
    private Proefhuis huis;

    @BeforeEach
    void aHouse() {
        huis = Proefhuis.klein(folder, "leeftijd");
    }

    private static String leeftijd(int min, int max) {
        return "leeftijd_min: %d\nleeftijd_max: %d\n".formatted(min, max);
    }

    private void voorlezen(int min, int max) {
        huis.replace(VOORLEZEN, leeftijd(36, 71), leeftijd(min, max));
    }

    @ParameterizedTest
    @CsvSource({
        "-9, 143, ''",
        "-9, 144, leeftijd-buiten-huis",
        "36, 36, ''",
        "37, 36, leeftijd-omgekeerd",
        "144, 144, leeftijd-buiten-huis",
        "150, 144, leeftijd-omgekeerd",
    })
    void anAgeLiesWithinThatOfTheHouse(int min, int max, String code) {
        voorlezen(min, max);
        assertEquals(
                code.isEmpty() ? List.of() : List.of(code + " " + VOORLEZEN + ":10"),
                huis.findings());
    }

    @Test
    void anAgeIsLookedAtWhereverItStands() {
        huis.replace(BABBELCAFE, leeftijd(0, 71), leeftijd(71, 0))
                .add(
                        "vragen/slapen.md",
                        "titel: Slaapt je baby slecht?",
                        "samenvatting: Veel baby's worden 's nachts wakker. Praat erover.",
                        "status: gepubliceerd",
                        "nagekeken_op: 2026-11-02",
                        "kort: Slapen",
                        "aanbod: [babbelcafe]",
                        leeftijd(35, 0).strip())
                .add(
                        "netwerk/signalen/opvang.md",
                        "titel: Geen opvang",
                        "status: gepubliceerd",
                        "soort: hiaat",
                        leeftijd(35, 0).strip(),
                        "richting: lokaal-bestuur",
                        "voortgang: nieuw");
        assertEquals(
                List.of("netwerk/signalen/opvang.md:5", BABBELCAFE + ":13", "vragen/slapen.md:8"),
                huis.findings("leeftijd-omgekeerd"));
    }

    @ParameterizedTest
    @CsvSource({
        "0 tot 6 jaar, 0",
        "0 tot en met 6 jaar, 0",
        "0 t.e.m. 6 jaar, 0",
        "1 tot 5 jaar, 0",
        "0 tot 7 jaar, 1",
        "0 tot 12 jaar, 1",
        "van 0 tot 7 uur, 0",
    })
    void wordsSayNoMoreThanTheFields(String woorden, int found) {
        huis.replace(BABBELCAFE, "0 tot 6 jaar", woorden);
        assertEquals(found, huis.findings("leeftijd-anders-in-tekst").size());
    }

    @Test
    void wordsSayNoYoungerThanTheFields() {
        huis.replace(VOORLEZEN, "titel: Voorlezen op zaterdag", "titel: Voorlezen, 3 tot 6 jaar");
        assertEquals(List.of(), huis.findings());
        huis.replace(VOORLEZEN, "3 tot 6 jaar", "2 tot 6 jaar");
        assertEquals(List.of("leeftijd-anders-in-tekst " + VOORLEZEN + ":10"), huis.findings());
    }
}
