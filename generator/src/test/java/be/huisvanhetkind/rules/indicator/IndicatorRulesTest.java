package be.huisvanhetkind.rules.indicator;

import static be.huisvanhetkind.rules.Proefhuis.places;
import static org.junit.jupiter.api.Assertions.assertEquals;

import be.huisvanhetkind.rules.Proefhuis;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The base house has a plan for 2026 with one goal, and a figure of 30 October 2026 for it. */
class IndicatorRulesTest {
    private static final String PLAN = "actieplannen/plan-2026.md";
    private static final String METING = "metingen/bezoeken-2026.md";
    private static final String VERSLAG = "activiteitenverslagen/verslag.md";
    private static final String INDICATOR = "indicatoren/bezoeken.md";

    @TempDir Path folder;

    private Proefhuis house;

    @BeforeEach
    void aHouse() {
        house = Proefhuis.erkend(folder);
    }

    private void verslag(int jaar) {
        house.add(
                VERSLAG,
                "titel: Wat we deden",
                "samenvatting: Wat we deden voor elk gezin.",
                "status: gepubliceerd",
                "nagekeken_op: 2026-11-02",
                "jaar: " + jaar,
                "acties: [deur-open]");
    }

    private List<String> zonderMeting() {
        return places(IndicatorZonderMeting.check(house.now()));
    }

    @Test
    void everyGoalNamesAnIndicator() {
        assertEquals(List.of(), places(DoelZonderIndicator.check(house.now())));
        house.replace(PLAN, "    indicatoren: [bezoeken]\n", "");
        assertEquals(List.of("plan-2026.md:8"), places(DoelZonderIndicator.check(house.now())));
        house.replace(PLAN, "gepubliceerd", "concept");
        assertEquals(List.of(), places(DoelZonderIndicator.check(house.now())));
    }

    @Test
    void whatAGoalNamesIsMeasuredInTheYearOfTheReport() {
        verslag(2026);
        assertEquals(List.of(), zonderMeting());
        house.replace(METING, "datum: 2026-10-30", "datum: 2025-12-31");
        assertEquals(List.of("verslag.md:6"), zonderMeting());
    }

    @Test
    void aYearWithoutAPlanAsksNothing() {
        verslag(2025);
        assertEquals(List.of(), zonderMeting());
    }

    @Test
    void anIndicatorOfAYearIsMeasuredInThatYear() {
        verslag(2025);
        house.replace(INDICATOR, "streefwaarde: 200", "streefwaarde: 200\njaar: 2025");
        assertEquals(List.of("verslag.md:6"), zonderMeting());
        house.replace(METING, "datum: 2026-10-30", "datum: 2025-01-01");
        assertEquals(List.of(), zonderMeting());
    }

    @Test
    void anIndicatorIsAskedForOnce() {
        verslag(2026);
        house.replace(INDICATOR, "streefwaarde: 200", "streefwaarde: 200\njaar: 2026");
        house.replace(METING, "gepubliceerd", "concept");
        assertEquals(List.of("verslag.md:6"), zonderMeting());
    }

    @Test
    void draftsAskNothing() {
        verslag(2026);
        house.replace(METING, "gepubliceerd", "concept");
        house.replace(INDICATOR, "gepubliceerd", "concept");
        assertEquals(List.of(), zonderMeting());
        house.replace(INDICATOR, "concept", "gepubliceerd");
        house.replace(PLAN, "gepubliceerd", "concept");
        assertEquals(List.of(), zonderMeting());
        house.replace(PLAN, "concept", "gepubliceerd");
        house.replace(VERSLAG, "gepubliceerd", "concept");
        assertEquals(List.of(), zonderMeting());
    }

    @Test
    void aFigureThatCannotBeReadMayBeTheOne() {
        verslag(2026);
        house.replace(METING, "waarde: 240", "waarde: veel");
        assertEquals(List.of(), zonderMeting());
    }

    @Test
    void anIndicatorThatDoesNotExistIsForAnotherRule() {
        verslag(2026);
        house.replace(PLAN, "[bezoeken]", "[bezoeken, bestaat-niet]");
        assertEquals(List.of(), zonderMeting());
    }
}
