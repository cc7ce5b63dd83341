package be.huisvanhetkind.rules.aanvraag;

import static be.huisvanhetkind.rules.Proefhuis.places;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.rules.Proefhuis;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** In each request the first step stands on line 7, and every step takes four lines. */
class AanvraagRulesTest {
    private static final String FILE = "netwerk/aanvragen/kast.md";
    private static final String STAP_1 = "1 2026-09-08 Leeftijdsgroep 0 tot 3 jaar";
    private static final String STAP_2 = "2 2026-09-15 Coördinator en dienstverantwoordelijke";
    private static final String STAP_3 = "3 2026-10-06 Schepencollege";
    private static final String STAP_4 = "4 2026-11-10 Stuurgroep";

    @TempDir Path folder;

    private Proefhuis house;

    @BeforeEach
    void aHouse() {
        house = Proefhuis.erkend(folder);
    }

    /** A request at a step, with steps written as {@code 1 2026-09-08 Leeftijdsgroep}. */
    private void aanvraag(int stap, String... stappen) {
        house.add(
                FILE,
                "titel: Een kast",
                "status: gepubliceerd",
                "indiener: kompas",
                "soort: praktisch",
                "historiek:",
                String.join("\n", Stream.of(stappen).map(AanvraagRulesTest::stap).toList()),
                "stap: " + stap,
                "toetsing_actieplan: plan-2026");
    }

    private static String stap(String words) {
        String[] parts = words.split(" ", 3);
        return "  - stap: %s\n    datum: %s\n    orgaan: %s\n    besluit: Akkoord."
                .formatted(parts[0], parts[1], parts[2]);
    }

    private List<String> overgeslagen() {
        return places(AanvraagstapOvergeslagen.check(house.now()));
    }

    private List<String> daalt() {
        return places(AanvraagdatumDaalt.check(house.now()));
    }

    private List<String> orgaan() {
        return places(AanvraagorgaanPastNiet.check(house.now()));
    }

    private List<String> beslisser() {
        return places(BeslisserNietLokaalBestuur.check(house.now()));
    }

    @Test
    void everyBeginningOfTheFourStepsIsInOrder() {
        aanvraag(1, STAP_1);
        assertEquals(List.of(), overgeslagen());
        aanvraag(2, STAP_1, STAP_2);
        assertEquals(List.of(), overgeslagen());
        aanvraag(4, STAP_1, STAP_2, STAP_3, STAP_4);
        assertEquals(List.of(), overgeslagen());
        assertEquals(List.of(), daalt());
        assertEquals(List.of(), orgaan());
    }

    @Test
    void aStepIsNotLeftOutRepeatedOrTakenTooEarly() {
        aanvraag(2, STAP_2);
        assertEquals(List.of("kast.md:7"), overgeslagen());
        aanvraag(3, STAP_1, STAP_3);
        assertEquals(List.of("kast.md:11"), overgeslagen());
        aanvraag(2, STAP_1, STAP_1, STAP_2);
        assertEquals(List.of("kast.md:11"), overgeslagen());
        aanvraag(4, STAP_1, STAP_2, STAP_3, STAP_4, STAP_4);
        assertEquals(List.of("kast.md:23"), overgeslagen());
    }

    @Test
    void aFifthStepIsCalledOneTooMany() {
        aanvraag(4, STAP_1, STAP_2, STAP_3, STAP_4, STAP_4);
        assertEquals("De vier stappen zijn gezet, en hier staat er nog een.", words());
        aanvraag(4, STAP_1, STAP_2, STAP_3, STAP_3);
        assertEquals("Hier staat stap 3, maar volgens de historiek is dit stap 4.", words());
    }

    private String words() {
        return AanvraagstapOvergeslagen.check(house.now())
                .map(Finding::message)
                .findFirst()
                .orElse("");
    }

    @Test
    void theFieldSaysTheLastStep() {
        aanvraag(1, STAP_1, STAP_2);
        assertEquals(List.of("kast.md:15"), overgeslagen());
        aanvraag(3, STAP_1, STAP_2);
        assertEquals(List.of("kast.md:15"), overgeslagen());
    }

    @Test
    void datesMayBeEqualButNeverFall() {
        aanvraag(2, STAP_1, "2 2026-09-08 Coördinator");
        assertEquals(List.of(), daalt());
        aanvraag(2, STAP_1, "2 2026-09-07 Coördinator");
        assertEquals(List.of("kast.md:11"), daalt());
        aanvraag(3, STAP_1, "2 2026-09-01 Coördinator", "3 2026-09-05 Schepencollege");
        assertEquals(List.of("kast.md:11"), daalt());
    }

    @Test
    void aStepIsTakenTodayAtTheLatest() {
        aanvraag(1, "1 2026-11-21 Leeftijdsgroep");
        assertEquals(List.of(), daalt());
        aanvraag(1, "1 2026-11-22 Leeftijdsgroep");
        assertEquals(List.of("kast.md:7"), daalt());
    }

    @Test
    void theWordsAboutADateSayWhatIsWrong() {
        aanvraag(2, "1 2026-09-08 Leeftijdsgroep", "2 2026-09-07 Coördinator");
        assertEquals(
                "Deze stap is van 2026-09-07, maar de vorige stap is van 2026-09-08.",
                AanvraagdatumDaalt.check(house.now()).map(Finding::message).findFirst().get());
        aanvraag(1, "1 2026-11-22 Leeftijdsgroep");
        assertEquals(
                "Deze stap is van 2026-11-22, en die dag komt nog.",
                AanvraagdatumDaalt.check(house.now()).map(Finding::message).findFirst().get());
    }

    @ParameterizedTest
    @CsvSource({
        "1, De leeftijdsgroep van 12 tot 24 jaar",
        "2, De coördinator",
        "2, coordinator van het huis",
        "2, DIENSTVERANTWOORDELIJKE welzijn",
        "2, Dienst- of clusterverantwoordelijke",
        "3, Schepencollege",
        "3, College van burgemeester en schepenen",
        "3, Vast bureau",
        "4, Wie dan ook"
    })
    void aStepIsTakenByItsOwnBody(int stap, String orgaan) {
        assertTrue(Aanvraagstap.of(stap).mayDecide(orgaan));
    }

    @ParameterizedTest
    @CsvSource({"1, De coördinator", "2, Leeftijdsgroep", "3, Stuurgroep", "3, Gemeenteraad"})
    void aStepIsNotTakenByAnotherBody(int stap, String orgaan) {
        assertFalse(Aanvraagstap.of(stap).mayDecide(orgaan));
    }

    @Test
    void theStepWithTheWrongBodyIsPointedAt() {
        aanvraag(3, STAP_1, STAP_2, "3 2026-10-06 Stuurgroep");
        assertEquals(List.of("kast.md:15"), orgaan());
    }

    private void zonderAkkoord(String... velden) {
        aanvraag(3, STAP_1, STAP_2, STAP_3);
        house.replace(
                FILE, "stap: 3\ntoetsing", "stap: 3\n" + String.join("\n", velden) + "\ntoetsing");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Het lokaal bestuur",
                "Gemeenteraad",
                "Stadsbestuur",
                "De schepen van gezin",
                "College",
                "Vast bureau",
                "OCMW"
            })
    void withoutAgreementTheLocalGovernmentDecides(String wie) {
        zonderAkkoord("consensus: nee", "beslisser: " + wie);
        assertEquals(List.of(), beslisser());
    }

    @Test
    void withoutAgreementNoOneElseDecides() {
        zonderAkkoord("consensus: nee", "beslisser: Stuurgroep");
        assertEquals(List.of("kast.md:21"), beslisser());
        zonderAkkoord("consensus: nee");
        assertEquals(List.of("kast.md:20"), beslisser());
    }

    @Test
    void withAgreementOrWithoutADecisionAnyoneMayStandThere() {
        zonderAkkoord("consensus: ja", "beslisser: Stuurgroep");
        assertEquals(List.of(), beslisser());
        zonderAkkoord("beslisser: Stuurgroep");
        assertEquals(List.of(), beslisser());
        aanvraag(2, STAP_1, STAP_2);
        house.replace(FILE, "stap: 2\ntoetsing", "stap: 2\nconsensus: nee\ntoetsing");
        assertEquals(List.of(), beslisser());
    }

    @Test
    void aDraftIsNotNagged() {
        zonderAkkoord("consensus: nee", "beslisser: Stuurgroep");
        house.replace(FILE, "gepubliceerd", "concept");
        assertEquals(List.of(), beslisser());
        house.replace(FILE, "stap: 3\nconsensus", "stap: 4\nconsensus");
        assertEquals(List.of(), overgeslagen());
    }
}
