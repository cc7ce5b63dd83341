package be.huisvanhetkind.rules.engagement;

import static be.huisvanhetkind.rules.Proefhuis.places;
import static org.junit.jupiter.api.Assertions.assertEquals;

import be.huisvanhetkind.model.huis.Huis;
import be.huisvanhetkind.rules.Proefhuis;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The base house was recognised on 1 November 2025 and subsidised on 1 January 2026. */
class EngagementRulesTest {
    private static final String DEUR = "acties/deur-open.md";
    private static final String ALLES = "[e1, e2, e3, e4, e5, e6, e7, s8, s9, s10, s11, s12]";

    @TempDir Path folder;

    private Proefhuis house;

    @BeforeEach
    void aHouse() {
        house = Proefhuis.erkend(folder);
    }

    private static List<String> zonder(Huis huis) {
        return EngagementspuntZonderActie.check(huis)
                .map(EngagementspuntZonderActie.class::cast)
                .map(EngagementspuntZonderActie::punt)
                .toList();
    }

    private static List<String> overTijd(Huis huis) {
        return EngagementspuntOverTijd.check(huis)
                .map(EngagementspuntOverTijd.class::cast)
                .map(EngagementspuntOverTijd::punt)
                .toList();
    }

    @Test
    void everyPromisedPointNeedsAnAction() {
        assertEquals(List.of(), zonder(house.now()));
        house.replace(DEUR, ALLES, "[e2, e3, e4, e5, e6, e7, s8, s9, s10, s11]");
        assertEquals(List.of("e1", "s12"), zonder(house.now()));
        assertEquals(
                List.of("huis.yml:12", "huis.yml:15"),
                places(EngagementspuntZonderActie.check(house.now())));
    }

    @Test
    void anActionThatIsNotOnTheSiteDoesNotCount() {
        house.replace(DEUR, "gepubliceerd", "concept");
        assertEquals(12, zonder(house.now()).size());
    }

    @Test
    void anActionThatCannotBeReadMayBeTheOne() {
        house.replace(DEUR, "voortgang: bezig", "voortgang: misschien");
        assertEquals(List.of(), zonder(house.now()));
        assertEquals(List.of(), overTijd(house.on("2030-01-01")));
    }

    @Test
    void onlyARecognisedHousePromisedPoints() {
        house.replace(DEUR, ALLES, "[e1]");
        house.replace("huis.yml", "toegekend: ja\n  sinds: 2025", "toegekend: nee\n  sinds: 2025");
        assertEquals(List.of(), zonder(house.now()));
        assertEquals(List.of(), overTijd(house.on("2030-01-01")));
    }

    @Test
    void onlyASubsidisedHousePromisedTheLastFive() {
        house.replace(DEUR, ALLES, "[e1, e2, e3, e4, e5, e6]");
        house.replace("huis.yml", "toegekend: ja\n  sinds: 2026", "toegekend: nee\n  sinds: 2026");
        assertEquals(List.of("e7"), zonder(house.now()));
    }

    @Test
    void aPointOutOfUseIsNotAskedFor() {
        house.replace(DEUR, ALLES, "[e1, e2, e3, e4, e5, e6, s8, s9, s10, s11, s12]");
        house.replace(
                "begrippen/engagementspunt.yml", "- id: e7", "- id: e7\n  geldig_tot: 2026-11-20");
        assertEquals(List.of("e7"), zonder(house.on("2026-11-20")));
        assertEquals(List.of(), zonder(house.now()));
    }

    @Test
    void aPointOfAnotherListIsNoPromise() {
        house.replace(
                "begrippen/engagementspunt.yml",
                "- id: e1\n",
                "- id: x1\n  label: Iets anders.\n  uitleg: Iets anders.\n  bron: S0\n- id: e1\n");
        assertEquals(List.of(), zonder(house.now()));
    }

    @Test
    void aPointMustBeReachedWithinTwoYears() {
        assertEquals(List.of(), overTijd(house.on("2027-11-01")));
        assertEquals(
                List.of("e1", "e2", "e3", "e4", "e5", "e6", "e7"),
                overTijd(house.on("2027-11-02")));
        assertEquals(7, overTijd(house.on("2028-01-01")).size());
        assertEquals(12, overTijd(house.on("2028-01-02")).size());
    }

    @Test
    void oneFinishedActionIsEnough() {
        house.replace(DEUR, ALLES, "[e1, e2]");
        assertEquals(List.of("e1", "e2"), overTijd(house.on("2030-01-01")));
        klaar("e2");
        assertEquals(List.of("e1"), overTijd(house.on("2030-01-01")));
    }

    private void klaar(String punt) {
        house.add(
                "acties/klaar.md",
                "titel: Iets dat klaar is",
                "samenvatting: We deden iets en het is klaar.",
                "status: gepubliceerd",
                "nagekeken_op: 2026-11-02",
                "actieplan: plan-2026",
                "engagementspunten: [" + punt + "]",
                "verantwoordelijke: gemeente",
                "start: 2026-03-02",
                "voortgang: klaar");
    }

    @Test
    void theNewestActionIsTheOneToEnd() {
        house.replace(DEUR, ALLES, "[e1]");
        klaar("e1");
        house.replace("acties/klaar.md", "voortgang: klaar", "voortgang: gestopt");
        assertEquals(
                List.of("klaar.md:10"),
                places(EngagementspuntOverTijd.check(house.on("2030-01-01"))));
    }

    @Test
    void withoutADayNothingIsLate() {
        house.replace("huis.yml", "\n  sinds: 2025-11-01", "");
        assertEquals(List.of(), overTijd(house.on("2027-12-01")));
    }

    @Test
    void onlyASubsidisedHouseWorksOnTheLastFive() {
        assertEquals(List.of(), places(SubsidiepuntZonderSubsidie.check(house.now())));
        house.replace(DEUR, ALLES, "[e1, s8, s9]");
        house.replace("huis.yml", "toegekend: ja\n  sinds: 2026", "toegekend: nee\n  sinds: 2026");
        assertEquals(
                List.of("deur-open.md:7", "deur-open.md:7"),
                places(SubsidiepuntZonderSubsidie.check(house.now())));
        house.replace(DEUR, "gepubliceerd", "concept");
        assertEquals(List.of(), places(SubsidiepuntZonderSubsidie.check(house.now())));
    }
}
