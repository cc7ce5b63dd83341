package be.huisvanhetkind.rules.dubbel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import be.huisvanhetkind.rules.Proefhuis;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When two offers are one. */
class DubbelRulesTest {
    private static final String ZONNEHUIS = "locaties/zonnehuis.md";
    private static final String BABBELCAFE = "partners/kompas/aanbod/babbelcafe.md";

    @TempDir private Path folder;

    private Proefhuis huis;

    @BeforeEach
    void aHouseInWhichNothingIsWrong() {
        huis = Proefhuis.erkend(folder, "dubbel");
    }

    private static final String ANDER = "partners/wiegje/aanbod/samen.md";

    private void another(String titel) {
        huis.copy(BABBELCAFE, ANDER, "titel: Babbelcafé", "titel: \"" + titel + "\"");
    }

    @Test
    void capitalsAccentsAndMarksMakeNoDifference() {
        another("BABBELCAFÉ…");
        assertEquals(
                List.of(
                        "Dit aanbod heet net als partners/kompas/aanbod/babbelcafe, op dezelfde plaats. Houd er één over: een gezin weet anders niet wat het verschil is. Zijn het twee dingen? Geef ze dan een andere titel."),
                huis.messages("aanbod-dubbel"));
        assertEquals(List.of(ANDER + ":2"), huis.findings("aanbod-dubbel"));
    }

    @Test
    void aNumberMakesADifference() {
        another("Babbelcafé 2");
        assertEquals(List.of(), huis.findings("aanbod-dubbel"));
    }

    @Test
    void aWordIsNotTwoWords() {
        another("Babbel café");
        assertEquals(List.of(), huis.findings("aanbod-dubbel"));
    }

    @Test
    void atAnotherPlaceItIsAnother() {
        another("Babbelcafé");
        huis.copy(ZONNEHUIS, "locaties/plein.md", "soort: huis", "soort: vindplaats")
                .replace(ANDER, "locatie: zonnehuis", "locatie: plein");
        assertEquals(List.of(), huis.findings());
    }

    @Test
    void oneSharedPlaceIsEnoughAndToldOnce() {
        another("Babbelcafé");
        String more = "waar:\n  - locatie: plein\n    aanlevering: zitdag\n";
        huis.copy(ZONNEHUIS, "locaties/plein.md", "soort: huis", "soort: vindplaats")
                .replace(ANDER, "waar:\n", more)
                .replace(BABBELCAFE, "waar:\n", more);
        assertEquals(List.of("aanbod-dubbel " + ANDER + ":2"), huis.findings());
    }

    @Test
    void aTranslationIsNotDouble() {
        another("Babbelcafé");
        huis.replace(ANDER, "status:", "taal: fr\nvertaling_van: babbelcafe\nstatus:");
        assertEquals(List.of(), huis.findings("aanbod-dubbel"));
    }

    @Test
    void aDraftIsNotDouble() {
        another("Babbelcafé");
        huis.replace(ANDER, "status: gepubliceerd", "status: concept");
        assertEquals(List.of(), huis.findings());
    }
}
