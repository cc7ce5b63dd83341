package be.huisvanhetkind.dossier.beloften;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.huisvanhetkind.dossier.Dossierhuis;
import be.huisvanhetkind.dossier.Verslaglezer;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Promises of a small house, counted by hand; each planted fault is told, and gone when mended. */
class BeloftenTest {
    private static final String DAG = "2026-12-04";
    private static final String PLAN_2027 =
            """
            ---
            titel: Actieplan 2027
            samenvatting: Volgend jaar komen we nog dichterbij.
            status: gepubliceerd
            nagekeken_op: 2026-11-02
            jaar: 2027
            doelen:
              - doel: Meer gezinnen lopen binnen.
                indicatoren: [bezoeken]
            ---
            """;

    @TempDir private Path work;

    private Dossierhuis house() {
        return Dossierhuis.recognised(work).lay(Path.of("src/test/dossier/jaar"));
    }

    private static Verslaglezer on(Dossierhuis house, String dag) {
        return new Verslaglezer(new Beloften().of(house.on(dag)));
    }

    @Test
    void theNumbersAreThoseCountedByHand() {
        Verslaglezer told = on(house(), DAG);
        assertEquals(
                List.of("2 van 12 beloofde punten gehaald", "3 afspraken om over te bellen"),
                told.numbers());
        assertEquals(
                List.of(
                        "e1 op tijd",
                        "e2 op tijd",
                        "e3 op tijd",
                        "e4 voldaan",
                        "e5 niet voldaan",
                        "e6 niet voldaan",
                        "e7 niet voldaan",
                        "s8 op tijd",
                        "s9 op tijd",
                        "s10 niet voldaan",
                        "s11 voldaan",
                        "s12 niet voldaan"),
                told.rows("punten").stream().map(BeloftenTest::verdict).toList());
        assertEquals(
                List.of(
                        "NU Bel De Ruilplank over een nieuwe afsprakennota.",
                        "BINNENKORT Rond de actie “De deur staat open” af.",
                        "BINNENKORT Bel Kompas over een nieuwe afsprakennota.",
                        "BINNENKORT Schrijf het actieplan voor 2027.",
                        "BINNENKORT Zet een actie bij e5, e6, e7, s10 en s12.",
                        "BINNENKORT Bel Het Wiegje over een eerste afsprakennota.",
                        "OOIT Bekijk de rollen van De Ruilplank.",
                        "OOIT Vraag op welk niveau deze partners meedoen: De Ruilplank."),
                told.tasks());
    }

    /** The name of a point and what is thought of it. */
    private static String verdict(String row) {
        return row.replaceFirst("^(\\w+)\\..*? \\| (.*?) \\| .*$", "$1 $2");
    }

    @Test
    void aPromiseIsLateFromTheDayAfter() {
        Dossierhuis house = house();
        assertEquals("e1 op tijd", verdict(on(house, "2027-11-01").rows("punten").get(0)));
        Verslaglezer late = on(house, "2027-11-02");
        assertEquals("e1 te laat", verdict(late.rows("punten").get(0)));
        assertTrue(late.tasks().contains("NU Maak werk van 6 beloofde punten."), late::toString);
    }

    @Test
    void aHouseThatGrowsIsNotPressed() {
        Dossierhuis house = house().replace("huis.yml", "operationeel", "erkend-werkend");
        assertTrue(
                on(house, DAG).tasks().stream().noneMatch(task -> task.startsWith("NU")),
                on(house, DAG)::toString);
    }

    @Test
    void whatIsMendedIsNoLongerTold() {
        Dossierhuis house =
                house().replace(
                                "acties/deur-open.md",
                                "e1, e2, e3,",
                                "e1, e2, e3, e5, e6, e7, s10, s12,")
                        .replace("acties/deur-open.md", "einde: 2026-11-20", "einde: 2027-11-20")
                        .replace("netwerk/afsprakennotas/ruilplank.md", "2026-09-30", "2028-09-30")
                        .replace("netwerk/afsprakennotas/kompas.md", "2026-12-20", "2028-09-30")
                        .replace(
                                "netwerk/engagementen/wiegje.md",
                                "partner: wiegje",
                                "partner: ruilplank")
                        .write("actieplannen/plan-2027.md", PLAN_2027)
                        .replace(
                                "partners/ruilplank/partner.md",
                                "aanbod-in-antenne",
                                "samenwerkingsplatform");
        assertEquals(
                List.of("OOIT Vraag op welk niveau deze partners meedoen: Het Wiegje."),
                on(house, DAG).tasks());
        assertEquals(
                List.of("Elke partner doet wat hij zegt."),
                on(house, DAG).sentences("Rollen en aanbod"));
    }

    @Test
    void aPlanTellsItsValuesByYearAndTheirTrend() {
        Verslaglezer told = on(house(), DAG);
        assertEquals(
                List.of(
                        "Meer gezinnen lopen zonder afspraak binnen. | Bezoeken zonder afspraak | 200 bezoeken | 180 | 240 | stijgt | boven het doel",
                        "Meer gezinnen lopen zonder afspraak binnen. | Wachttijd voor een gesprek | 5 dagen | 12,5 | 9 | daalt | boven het doel",
                        "Gezinnen zijn tevreden. | Gezinnen die tevreden zijn | 80 procent | – | – | nog niet te zeggen | nog niet gemeten",
                        "Iedereen kent het huis. | niets | – | – | – | – | –"),
                told.rows("doelen-plan-2026"));
        assertEquals(
                List.of(
                        "“Gezinnen die tevreden zijn” is in 2026 nog niet gemeten. Schrijf een bestand in de map metingen.",
                        "Bij het doel “Iedereen kent het huis.” staat niet waaraan je ziet of het lukt. Zet er een indicator bij."),
                told.sentences("Wat je in 2026 nog niet ziet"));
        assertEquals(
                List.of(
                        "De deur staat open | te laat | 20 november 2026 | Gemeente Zonneweide | e1, e2, e3, s8, s9",
                        "Samen bellen | klaar | 30 juni 2026 | Kompas | e4, s11"),
                told.rows("acties-plan-2026"));
    }

    @Test
    void whatIsNotThereIsSaidToBeMissing() {
        Dossierhuis house =
                house().remove("indicatoren/wachttijd.md")
                        .replace(
                                "acties/samen-bellen.md",
                                "verantwoordelijke: kompas",
                                "verantwoordelijke: niemand");
        Verslaglezer told = on(house, DAG);
        assertTrue(
                told.sentences("Wat je in 2026 nog niet ziet")
                        .contains(
                                "De indicator “wachttijd” bestaat niet. Schrijf het bestand indicatoren/wachttijd.md."),
                told::toString);
        assertTrue(
                told.rows("acties-plan-2026").get(1).contains("“niemand” bestaat niet"),
                told::toString);
    }

    @Test
    void agreementsStandOnALine() {
        Verslaglezer told = on(house(), DAG);
        assertEquals(
                List.of(
                        "De Ruilplank | verlopen" + " | –".repeat(11),
                        "Kompas | tot 20" + " | –".repeat(11),
                        "Vrijwilligers van “Babbelcafé” |  |  | tot 28" + " | –".repeat(9),
                        "Gemeente Zonneweide" + " | ".repeat(12)),
                told.rows("afspraken"));
        assertEquals(1, told.sentences("Dagen om na te kijken").size());
    }

    @Test
    void whatAPartnerSaysStandsBesideWhatShowsIt() {
        Dossierhuis house = house();
        Verslaglezer told = on(house, DAG);
        assertEquals(
                "De Ruilplank |  |  |  |  | zegt het, geen aanbod | ", told.rows("rollen").get(2));
        assertEquals(
                List.of(
                        "Gemeente Zonneweide | ja | doet het, zegt het niet |  |  | ",
                        "Kompas |  |  | zegt het, niets toont het |  | ja",
                        "Het Wiegje |  |  | ja |  | "),
                told.rows("niveaus"));
        Dossierhuis unsaid =
                house.replace(
                        "partners/kompas/partner.md", "aanbod-in-huis", "samenwerkingsplatform");
        assertTrue(on(unsaid, DAG).rows("rollen").get(1).contains("doet het, zegt het niet"));
    }

    @Test
    void aHouseThatBeginsIsToldWhatToWrite() {
        Verslaglezer told = on(Dossierhuis.of(Dossierhuis.KLEIN, work), DAG);
        assertEquals("0 punten beloofd: het huis is nog niet erkend", told.numbers().get(0));
        assertEquals(1, told.sentences("Actieplan").size());
        assertEquals(1, told.sentences("Afspraken op een lijn").size());
        assertEquals(List.of("punten", "rollen"), told.tables());
    }

    @Test
    void otherHousesHaveTheirOwn() {
        assertEquals(
                "2 van 7 beloofde punten gehaald",
                on(Dossierhuis.of(Dossierhuis.VIRTUEEL, work), DAG).numbers().get(0));
        assertEquals(
                "8 van 12 beloofde punten gehaald",
                on(Dossierhuis.of(Dossierhuis.DEMERDAL, work), DAG).numbers().get(0));
    }
}
