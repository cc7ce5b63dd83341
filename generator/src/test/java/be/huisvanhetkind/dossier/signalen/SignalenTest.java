package be.huisvanhetkind.dossier.signalen;

import static be.huisvanhetkind.dossier.Proefdossier.rows;
import static be.huisvanhetkind.dossier.Proefdossier.sentences;
import static be.huisvanhetkind.dossier.Proefdossier.tasks;
import static org.junit.jupiter.api.Assertions.assertEquals;

import be.huisvanhetkind.dossier.Proefdossier;
import be.huisvanhetkind.dossier.verslag.Dossier;
import be.huisvanhetkind.dossier.verslag.Verleden;
import be.huisvanhetkind.dossier.verslag.Verleden.Sinds;
import be.huisvanhetkind.dossier.verslag.Verslag;
import be.huisvanhetkind.dossier.verslag.Werkpunt.Dringend;
import be.huisvanhetkind.model.netwerk.Signaal;
import be.huisvanhetkind.rules.Proefhuis;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SignalenTest {
    @TempDir Path folder;

    private Verslag verslag() {
        return new Signalen().of(Proefdossier.of("wachtend", folder));
    }

    @Test
    void whoWaitsIsListedWithSinceWhenAndWithWhom() {
        assertEquals(
                List.of(
                        "Geen bus naar de Dries | besproken, wacht op antwoord | minstens sinds 10 maart 2026 | 8 maanden | het lokaal bestuur | Leeftijdsgroep van 0 tot 3 jaar |  | ",
                        "Lang wachten op een psycholoog | nog niet besproken | sinds 1 november 2026 | 20 dagen | het Vlaamse beleid |  |  | ",
                        "Niemand weet sinds wanneer | er loopt een actie | onbekend sinds wanneer |  | de partners |  |  | bestaat-niet (bestaat niet)"),
                rows(verslag(), "wachten"));
        assertEquals("3 van 4", verslag().kerncijfers().get(0).waarde());
    }

    @Test
    void anAnswerIsShown() {
        assertEquals(
                List.of(
                        "Geen hulp met papieren | afgesloten | de partners | Sinds mei is er elke maand hulp. | "),
                rows(verslag(), "antwoorden"));
    }

    @Test
    void aRequestTellsWhereItWaitsAndWhatItsStepsGetWrong() {
        assertEquals(
                List.of(
                        "Een bakfiets voor speelgoed | te laat | Kompas | Praktische steun | 20 september 2026, Leeftijdsgroep van 0 tot 3 jaar. De groep is voor. |  |  |  | wacht op de coördinator met de dienst- of clusterverantwoordelijke, sinds 20 september 2026 (2 maanden) |  | ",
                        "Een zomerkamp | kijk na | Het Wiegje | Geld | 2 mei 2026, Leeftijdsgroep van 0 tot 3 jaar. De groep is voor. | 1 juni 2026, Coördinator. Er is geld. | 20 mei 2026, Schepencollege. Goedgekeurd. |  | wacht op opvolging, sinds 20 mei 2026 (6 maanden) | 3.200 euro, tot 31 december 2026 | Deze stap is van 2026-05-20, maar de vorige stap is van 2026-06-01."),
                rows(verslag(), "aanvragen"));
    }

    @Test
    void nothingWaitsUnseen() {
        assertEquals(
                List.of(
                        "NU Zet stap 2 van “Een bakfiets voor speelgoed”. Die stap is voor de coördinator met de dienst- of clusterverantwoordelijke, en wacht al 2 maanden. 2026-11-20",
                        "NU Vraag het lokaal bestuur om een antwoord op “Geen bus naar de Dries”. Het is besproken, en het wacht al 8 maanden.",
                        "BINNENKORT Spreek af hoe het verder gaat met “Een zomerkamp”. De steun stopt binnenkort. 2026-12-31",
                        "BINNENKORT Bespreek het signaal “Lang wachten op een psycholoog”. Niemand besprak het al, en het wacht al 20 dagen.",
                        "BINNENKORT Verbeter de stappen van “Een zomerkamp”. Deze stap is van 2026-05-20, maar de vorige stap is van 2026-06-01.",
                        "BINNENKORT Zet bij “Niemand weet sinds wanneer” welke actie eruit volgt. De actie “bestaat-niet” bestaat niet.",
                        "OOIT Schrijf bij “Niemand weet sinds wanneer” op welke “datum” het kwam. Nu weet niemand hoelang het wacht."),
                tasks(verslag()));
    }

    @Test
    void whatIsInTimeIsNotTold() {
        Proefhuis house = Proefdossier.house("wachtend", folder);
        house.replace("netwerk/aanvragen/bakfiets.md", "2026-09-20", "2026-09-21");
        house.replace(
                "netwerk/signalen/geen-bus.md",
                "besproken",
                "beantwoord\nterugkoppeling: Er komt een bus.");
        assertEquals(
                List.of(),
                new Signalen()
                        .of(Dossier.of(house.now())).werkpunten().stream()
                                .filter(punt -> punt.dringend() == Dringend.NU)
                                .toList());
    }

    @Test
    void gitKnowsAnEarlierDayThanTheFile() {
        Dossier nu = Proefdossier.of("wachtend", folder);
        Verleden git = test -> Optional.of(new Sinds(LocalDate.of(2026, 3, 1), true));
        Dossier met = nu.with(git);
        assertEquals(
                List.of("minstens sinds 10 maart 2026", "sinds 1 maart 2026"),
                List.of(sinds(nu, "geen-bus"), sinds(met, "geen-bus")));
    }

    private static String sinds(Dossier dossier, String id) {
        Signaal signaal = dossier.huis().find(Signaal.class, id).orElseThrow();
        return new Wachttijd(EersteDag.of(signaal, dossier).orElseThrow(), dossier.vandaag())
                .begin();
    }

    @Test
    void whatIsNotPublishedIsCounted() {
        assertEquals(
                List.of("Bestanden die nog niet op “status: gepubliceerd” staan: 1."),
                sentences(verslag()));
    }

    @Test
    void aHouseWithoutEitherHearsWhatToWrite() {
        Verslag leeg = new Signalen().of(Dossier.of(Proefhuis.klein(folder).now()));
        assertEquals("Niemand wacht op een antwoord.", leeg.lead());
        assertEquals(List.of(), leeg.werkpunten());
        assertEquals(2, sentences(leeg).size());
    }
}
