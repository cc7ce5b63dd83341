package be.huisvanhetkind.dossier.jaarverslag;

import static be.huisvanhetkind.dossier.Proefdossier.rows;
import static be.huisvanhetkind.dossier.Proefdossier.sentences;
import static be.huisvanhetkind.dossier.Proefdossier.tasks;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.huisvanhetkind.dossier.Proefdossier;
import be.huisvanhetkind.dossier.verslag.Dossier;
import be.huisvanhetkind.dossier.verslag.Rooster;
import be.huisvanhetkind.dossier.verslag.Verslag;
import be.huisvanhetkind.rules.Proefhuis;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JaarverslagTest {
    @TempDir Path folder;

    private Verslag verslag() {
        return new Jaarverslag().of(Proefdossier.of("wachtend", folder));
    }

    private Verslag over(int jaar) {
        return new Jaarverslag()
                .of(Proefdossier.of("wachtend", folder).withJaar(Optional.of(jaar)));
    }

    @Test
    void theLastWholeYearIsChosenAndTheOthersFollow() {
        assertEquals(
                List.of("indicatoren-2025", "indicatoren-2026", "indicatoren-2024"),
                verslag()
                        .roosters()
                        .map(Rooster::naam)
                        .filter(een -> een.startsWith("indic"))
                        .toList());
        assertEquals("2 van 3", verslag().kerncijfers().get(0).waarde());
    }

    @Test
    void aCountUnderFiveIsMasked() {
        assertEquals(
                List.of(
                        "Bezoeken zonder afspraak | 200 bezoeken | 190 bezoeken | minder dan het doel | eerste keer gemeten |  | Streepjes aan de balie (31 december 2025)",
                        "Kinderen met hulp na school | 10 kinderen | minder dan 5 kinderen |  | minder dan in 2024 | 2024: 12 kinderen | Streepjes (31 oktober 2025)",
                        "Gezinnen die de weg vonden | 75 procent | niet gemeten |  |  |  | "),
                rows(verslag(), "indicatoren-2025"));
        assertEquals(
                List.of(
                        "Bezoeken zonder afspraak | 240 bezoeken | 190 bezoeken | ",
                        "Kinderen met hulp na school |  | minder dan 5 kinderen | 12 kinderen",
                        "Gezinnen die de weg vonden |  |  | "),
                rows(verslag(), "jaren"));
    }

    @Test
    void whatWasDoneAndHeardAndBegan() {
        assertEquals(
                List.of(
                        "Speelgoed uitlenen | klaar | Kompas | 1 september 2024 tot 30 juni 2025 | Je raakt makkelijk binnen."),
                rows(verslag(), "acties-2025"));
        assertEquals(
                List.of(
                        "Ouders over de uren | Ouders aan de schoolpoort | Bevraging | 5 mei 2025 | Ze komen liever na vier uur. | Op woensdag zijn we open tot zes uur."),
                rows(verslag(), "participatie-2025"));
        assertEquals(
                List.of(
                        "Kompas | werd partner | 1 maart 2025 | Kompas",
                        "Gemeente Zonneweide | werd partner | 1 november 2025 | Gemeente Zonneweide",
                        "Het Wiegje | werd partner | 1 november 2025 | Het Wiegje"),
                rows(verslag(), "aanbod-2025"));
    }

    @Test
    void whatIsMissingIsTold() {
        assertEquals(
                List.of(
                        "BINNENKORT Kijk de datum van “Bezoeken op een dag die nog komt” na. Die dag komt nog.",
                        "BINNENKORT Kijk na waar “Een telling zonder indicator” bij hoort. De indicator bestaat niet.",
                        "BINNENKORT Meet “Gezinnen die de weg vonden”. Voor 2025 is er geen waarde. Schrijf ze in metingen/weg-gevonden-2025.md.",
                        "BINNENKORT Schrijf een actieplan voor 2025. Er is er nog geen, in de map actieplannen. Typ: huis new actieplan.",
                        "BINNENKORT Schrijf een activiteitenverslag voor 2025. Er is er nog geen, in de map activiteitenverslagen. Typ: huis new activiteitenverslag."),
                tasks(verslag()));
    }

    @Test
    void anotherYearStandsAlone() {
        assertEquals(
                List.of(
                        "indicatoren-2024",
                        "acties-2024",
                        "participatie-2024",
                        "aanbod-2024",
                        "jaren"),
                over(2024).roosters().map(Rooster::naam).toList());
        assertEquals("Over 1999 staat er nog niets.", over(1999).lead());
    }

    @Test
    void aHouseWithoutAYearHearsWhatToWrite() {
        Verslag leeg = new Jaarverslag().of(Dossier.of(Proefhuis.klein(folder).now()));
        assertEquals(List.of(), leeg.werkpunten());
        assertTrue(sentences(leeg).get(0).startsWith("Er is nog geen actieplan"));
    }
}
