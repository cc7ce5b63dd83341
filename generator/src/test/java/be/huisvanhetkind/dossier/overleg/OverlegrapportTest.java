package be.huisvanhetkind.dossier.overleg;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.huisvanhetkind.dossier.Dossierhuis;
import be.huisvanhetkind.dossier.Verslaglezer;
import be.huisvanhetkind.dossier.verslag.Bijlage;
import be.huisvanhetkind.dossier.verslag.Dossier;
import be.huisvanhetkind.dossier.verslag.Verslag;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Groups of a small house, counted by hand; each planted fault is told, and gone when mended. */
class OverlegrapportTest {
    private static final String DAG = "2026-12-04";

    @TempDir private Path work;

    private Dossierhuis house() {
        return Dossierhuis.recognised(work).lay(Path.of("src/test/dossier/jaar"));
    }

    private static Verslaglezer on(Dossierhuis house, String dag) {
        return new Verslaglezer(new Overlegrapport().of(house.on(dag)));
    }

    @Test
    void theNumbersAreThoseCountedByHand() {
        Verslaglezer told = on(house(), DAG);
        assertEquals(
                List.of(
                        "12 van 14 taken van het platform die een partner opneemt",
                        "2 groepen",
                        "4 vergaderingen gepland"),
                told.numbers());
        assertEquals(
                List.of(
                        "OOIT Plan de volgende vergadering van “Leeftijdsgroep van 0 tot 3 jaar”.",
                        "OOIT Zeg waar het verslag van “Platform van Zonneweide” ligt.",
                        "OOIT Zoek wie 2 taken van het platform opneemt."),
                told.tasks());
        assertEquals(
                List.of("De Ruilplank zit in geen enkele groep."),
                told.sentences("Nog in geen enkele groep"));
    }

    @Test
    void aTaskWithoutOwnerIsToldUntilSomebodyTakesIt() {
        Dossierhuis house = house();
        assertEquals(List.of("Algemene coördinatie", "Cijfers en evaluatie"), open(on(house, DAG)));
        Dossierhuis taken =
                house.replace(
                        "netwerk/overleg/platform.md",
                        "  - \\{taak: data\\}",
                        "  - {taak: data, wie: kompas}\n  - {taak: regie, wie: verdwenen}");
        assertEquals(List.of("Algemene coördinatie"), open(on(taken, DAG)));
    }

    private static List<String> open(Verslaglezer told) {
        return told.rows("taken").stream()
                .filter(row -> row.contains("| niet voldaan | nog niemand |"))
                .map(row -> row.substring(0, row.indexOf(" |")))
                .sorted()
                .toList();
    }

    @Test
    void aMeetingWithoutReportIsToldUntilItHasOne() {
        Dossierhuis house = house();
        assertTrue(
                on(house, DAG)
                        .rows("voorbij")
                        .get(0)
                        .endsWith("dinsdag 6 oktober 2026 | nog geen verslag"));
        Dossierhuis reported =
                house.replace(
                        "netwerk/overleg/platform.md",
                        "datum: 2026-10-06",
                        "datum: 2026-10-06, verslag: Gedeelde map");
        assertTrue(on(reported, DAG).rows("voorbij").get(0).endsWith("| Gedeelde map"));
    }

    @Test
    void aGroupHasAPageToTakeAlong() {
        Dossier dossier = house().on(DAG);
        List<Verslag> bladen = new Overlegrapport().bladen(dossier);
        assertEquals(
                List.of("overleg-groep-0-3", "overleg-platform"),
                bladen.stream().map(Verslag::naam).toList());
        Verslaglezer platform = new Verslaglezer(bladen.get(1));
        assertEquals(
                List.of(
                        "Gemeente Zonneweide",
                        "Kompas",
                        "“verdwenen” bestaat niet",
                        "Directie van de school"),
                platform.sentences("Wie aan tafel zit"));
        assertEquals(
                List.of("We spraken af dat elke partner zijn uren zelf bijhoudt."),
                platform.sentences("Wat we weten en afspraken"));
        assertEquals(
                List.of(
                        "Geen bus naar de Dries | Hiaat | nieuw | nog geen antwoord",
                        "Het huis gaat te vroeg dicht | Hiaat | beantwoord | Sinds oktober is het huis op woensdag open tot 18 uur."),
                platform.rows("signalen"));
        assertEquals(List.of("OOIT Geef antwoord op “Geen bus naar de Dries”."), platform.tasks());
    }

    @Test
    void everyMeetingToComeIsInTheCalendar() {
        Dossier dossier = house().on(DAG);
        Bijlage ics = new Overlegrapport().bijlagen(dossier).get(0);
        assertEquals(
                List.of(
                        "DTSTART;TZID=Europe/Brussels:20270112T093000",
                        "DTSTART;TZID=Europe/Brussels:20270328T033000",
                        "DTSTART;TZID=Europe/Brussels:20271031T010000",
                        "DTSTART;VALUE=DATE:20280229"),
                new String(ics.bytes(), StandardCharsets.UTF_8)
                        .lines()
                        .filter(line -> line.matches("DTSTART;(TZID|VALUE).*"))
                        .toList());
    }

    @Test
    void aHouseWithoutGroupsIsToldToWriteThem() {
        Dossier dossier = Dossierhuis.of(Dossierhuis.KLEIN, work).on(DAG);
        Verslag told = new Overlegrapport().of(dossier);
        assertTrue(told.lead().startsWith("Er is nog geen overleg. Schrijf"), told.lead());
        assertEquals(List.of(), told.werkpunten());
        assertEquals(List.of(), new Overlegrapport().bladen(dossier));
    }
}
