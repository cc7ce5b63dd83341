package be.huisvanhetkind.dossier.geld;

import static be.huisvanhetkind.dossier.Proefdossier.rows;
import static be.huisvanhetkind.dossier.Proefdossier.sentences;
import static be.huisvanhetkind.dossier.Proefdossier.tasks;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.huisvanhetkind.dossier.Proefdossier;
import be.huisvanhetkind.dossier.verslag.Dossier;
import be.huisvanhetkind.dossier.verslag.Verslag;
import be.huisvanhetkind.dossier.verslag.Verslag.Kerncijfer;
import be.huisvanhetkind.rules.Proefhuis;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GeldTest {
    private static final String SPEELGOED = "netwerk/toekenningen/speelgoed.md";

    @TempDir Path folder;

    private Verslag verslag() {
        return new Geld().of(Proefdossier.of("wachtend", folder));
    }

    private static Verslag of(Proefhuis house) {
        return new Geld().of(Dossier.of(house.now()));
    }

    /** 2500 and 24800 run; of these 24800 can stop each year, and 2500 stop in 40 days. */
    @Test
    void theTotalsAreThoseOfWhatRuns() {
        assertEquals(
                List.of("27.300 euro", "24.800 euro", "2.500 euro"),
                verslag().kerncijfers().stream().map(Kerncijfer::waarde).toList());
    }

    @Test
    void eachGrantTellsWhatWasPaidWithIt() {
        assertEquals(
                List.of(
                        "Vlaamse subsidie | loopt | 24.800 euro | Opgroeien, vroeger Kind en Gezin | Acties voor gezinnen. | Werking, Personeel in een actie | Hulp bij opvoeden, Spelen en anderen ontmoeten | elk jaar herroepbaar | niet bijgehouden | ",
                        "Geld voor speelgoed | te veel besteed | 2.500 euro | Provincie | Speelgoed voor het Zonnehuis. | Materiaal | Spelen en anderen ontmoeten | tot 31 december 2026 | 2.700,50 euro | -200,50 euro",
                        "De gemeente betaalt de coördinatie | voorbij | 10.000 euro | Gemeente | De coördinator. | Coördinatie |  | tot 31 december 2025 | niet bijgehouden | "),
                rows(verslag(), "toekenningen"));
    }

    @Test
    void moneyForMoreFormsIsNotDivided() {
        assertEquals(
                List.of(
                        "Consultatiebureau |  |  | ",
                        "Hulp bij opvoeden |  | 24.800 euro | ",
                        "Spelen en anderen ontmoeten | 2.500 euro | 24.800 euro | 1.800 euro",
                        "Hulp op een vaste plek |  |  | ",
                        "Hulp bij je thuis |  |  | 900,50 euro",
                        "Meer kansen op school |  |  | ",
                        "Andere vorm |  |  | "),
                rows(verslag(), "vormen"));
    }

    @Test
    void whatGoesWrongIsATask() {
        assertEquals(
                List.of(
                        "NU Kijk na wat met “Geld voor speelgoed” betaald is. Er is 200,50 euro meer besteed dan er was.",
                        "BINNENKORT Spreek af hoe het verder gaat met “Geld voor speelgoed”. Daarna is dit geld er niet meer. 2026-12-31",
                        "BINNENKORT Kijk na of “Geld voor speelgoed” hiervoor mocht dienen. Er is iets mee betaald voor een vorm van aanbod die er niet bij staat."),
                tasks(verslag()));
    }

    @Test
    void whatIsRightIsNoTask() {
        Proefhuis house = Proefdossier.house("wachtend", folder);
        house.replace(SPEELGOED, "900,50", "700");
        house.replace(SPEELGOED, "aanbodsvorm: mobiel", "aanbodsvorm: spel-en-ontmoeting");
        house.replace(SPEELGOED, "termijn: 2026", "termijn: 2027");
        assertEquals(List.of(), tasks(of(house)));
    }

    @Test
    void flemishMoneyForCoordinationIsTold() {
        Proefhuis house = Proefdossier.house("wachtend", folder);
        assertTrue(sentences(of(house)).get(0).startsWith("Geen Vlaamse subsidie gaat naar"));
        house.replace("netwerk/toekenningen/vlaams.md", "werking,", "coordinatie,");
        assertTrue(sentences(of(house)).get(0).endsWith("Dat mag niet."));
        assertTrue(
                tasks(of(house)).stream()
                        .anyMatch(een -> een.startsWith("NU Met geld van Opgroeien")));
    }

    @Test
    void aHouseWithoutGrantsHearsWhatToWrite() {
        Verslag leeg = of(Proefhuis.klein(folder));
        assertEquals(List.of(), leeg.werkpunten());
        assertTrue(sentences(leeg).get(0).contains("netwerk/toekenningen/"));
    }
}
