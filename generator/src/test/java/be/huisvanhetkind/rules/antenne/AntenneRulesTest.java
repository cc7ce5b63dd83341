package be.huisvanhetkind.rules.antenne;

import static org.junit.jupiter.api.Assertions.assertEquals;

import be.huisvanhetkind.rules.Proefhuis;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The edges of what an antenna is. */
class AntenneRulesTest {
    private static final String ZONNEHUIS = "locaties/zonnehuis.md";
    private static final String BABBELCAFE = "partners/kompas/aanbod/babbelcafe.md";
    private static final String GESPREK = "partners/kompas/aanbod/goed-gesprek.md";
    private static final String WEGEN = "partners/wiegje/aanbod/meten-en-wegen.md";

    @TempDir private Path folder;

    private Proefhuis huis;

    @BeforeEach
    void aHouseInWhichNothingIsWrong() {
        huis = Proefhuis.erkend(folder, "antenne");
    }

    private void antenna() {
        huis.copy(
                ZONNEHUIS,
                "locaties/dries.md",
                "soort: huis",
                "soort: antenne\nhoort_bij: zonnehuis\nwijk: Dries");
    }

    @Test
    void anAntennaBelongsToAHouseAndNotToAnotherPlace() {
        antenna();
        huis.copy(ZONNEHUIS, "locaties/plein.md", "soort: huis", "soort: vindplaats")
                .replace("locaties/dries.md", "hoort_bij: zonnehuis", "hoort_bij: plein");
        assertEquals(List.of("locaties/dries.md:7"), huis.findings("antenne-zonder-huis"));
    }

    @Test
    void aHouseThatDoesNotExistIsToldOnce() {
        antenna();
        huis.replace("locaties/dries.md", "hoort_bij: zonnehuis", "hoort_bij: zonnehuiz");
        assertEquals(List.of(), huis.findings("antenne-zonder-huis"));
        assertEquals(List.of("locaties/dries.md:7"), huis.findings("verwijzing-onbekend"));
    }

    @Test
    void onlyAnAntennaNeedsAHouseAndANeighbourhood() {
        huis.copy(ZONNEHUIS, "locaties/plein.md", "soort: huis", "soort: vindplaats");
        assertEquals(List.of(), huis.findings());
    }

    @Test
    void anAntennaThatIsNotPublishedNeedsNoOffer() {
        antenna();
        assertEquals(List.of("locaties/dries.md:6"), huis.findings("antenne-zonder-aanbod"));
        huis.replace("locaties/dries.md", "gepubliceerd", "concept");
        assertEquals(List.of(), huis.findings());
    }

    @Test
    void anOfferThatIsNotPublishedDoesNotCount() {
        antenna();
        huis.copy(BABBELCAFE, "partners/kompas/aanbod/spelen.md", "gepubliceerd", "concept")
                .replace("partners/kompas/aanbod/spelen.md", "zonnehuis", "dries");
        assertEquals(List.of("antenne-zonder-aanbod locaties/dries.md:6"), huis.findings());
    }

    @Test
    void anAntennaMayHaveAsMuchAsItsHouse() {
        antenna();
        String dries = "waar:\n  - locatie: dries\n    aanlevering: zitdag\n";
        for (String aanbod : List.of(BABBELCAFE, GESPREK, WEGEN)) {
            huis.replace(aanbod, "waar:\n", dries);
        }
        assertEquals(List.of(), huis.findings("antenne-groter-dan-huis"));
        huis.copy(BABBELCAFE, "partners/kompas/aanbod/spelen.md", "Babbelcafé", "Spelen")
                .replace("partners/kompas/aanbod/spelen.md", "zonnehuis", "dries");
        assertEquals(
                List.of(
                        "Deze antenne heeft meer aanbod dan haar huis: 4 tegen 3 in “Het Zonnehuis”. Kijk na of elk aanbod de juiste plaats heeft. Of is deze antenne intussen zelf een huis?"),
                huis.messages("antenne-groter-dan-huis"));
    }

    @Test
    void anOfferTwiceAtOnePlaceIsOneOffer() {
        antenna();
        String dries = "  - locatie: dries\n    aanlevering: zitdag\n";
        huis.replace(BABBELCAFE, "waar:\n", "waar:\n" + dries.repeat(5));
        assertEquals(List.of(), huis.findings("antenne-groter-dan-huis"));
    }
}
