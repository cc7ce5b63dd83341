package be.huisvanhetkind.rules.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamenTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Lien Voorbeeld | Lien Voorbeeld",
                "Vraag het aan Lien Van den Berghe. | Lien Van den Berghe",
                "Fatima el Bakkali komt | Fatima el Bakkali",
                "Ann-Sofie De Smet | Ann-Sofie De Smet",
                "met Jan D'Hondt | Jan D'Hondt",
                "met Jan d'Hondt | Jan d'Hondt",
                "Zoë Verlaan | Zoë Verlaan",
                "Ayşe Yılmaz | Ayşe Yılmaz",
                "(Lien Voorbeeld) | Lien Voorbeeld",
                "de coördinator Lien Voorbeeld | Lien Voorbeeld",
            })
    void aPersonHasAFirstNameAndASurname(String tekst, String naam) {
        assertEquals(List.of(naam), Persoon.findIn(tekst).map(Persoon::naam).toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Lien",
                "Lien van de kinderopvang",
                "Lien, Voorbeeld",
                "lien Voorbeeld",
                "Elke Woensdag",
                "Team Kompas",
                "Jan Breydelstraat 3",
                "de Sint-Jan Baptist",
                "Sint Jan Berchmans",
                "school Maria Boodschap",
                "de Jan Palfijn school",
                "Jan Palfijn vzw",
                "Emma Kinderopvang",
                "Onthaal van Huis Aarbeke",
                "hallo@Lien.Voorbeeld",
                "De Linde in Aarbeke",
            })
    void aStreetAnOrganisationOrAFirstNameAloneIsNoPerson(String tekst) {
        assertEquals(List.of(), Persoon.findIn(tekst).map(Persoon::naam).toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Lotte (7)",
                "Lotte(7 jaar) speelt",
                "Lotte (17)",
                "Lotte (8 maanden)",
                "Lotte (24 maanden oud)",
                "Lotte, 7 jaar",
                "Lotte, 7 j.",
                "Lotte, zeven jaar, komt",
                "Lotte, nul jaar, komt",
                "Lotte van 7",
                "Lotte van 7.",
                "Lotte van 7 kwam mee",
                "Lotte is 7 jaar",
                "Lotte is 7",
                "Lotte was zeven jaar oud",
                "Lotte wordt 8 jaar.",
                "de 7-jarige Lotte",
                "een zevenjarige Lotte",
                "de 17-jarige Lotte",
                "Lotte Voorbeeld (7)",
                "Lotte Voorbeeld, 7 jaar",
                "Lotte, 7 ans",
                "Lotte, 30 maanden",
                "Lotte is drie weken oud",
            })
    void theAgeOfAChildStandsByItsName(String tekst) {
        assertTrue(bijKind(tekst));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Lotte (18)",
                "Lotte, 18 jaar",
                "Lotte (32)",
                "de 18-jarige Lotte",
                "een meisje van 7 jaar",
                "Lotte van 7 tot 9 uur",
                "Lotte van 7.30 uur",
                "Lotte is 7 jaar vrijwilliger",
                "Lotte, 3 jaar geleden",
                "Lotte (1 van 2)",
                "Max 7 jaar",
                "Elke 7 jaar",
                "Lotte heeft 7 vrienden",
                "Lotte komt met haar broer van 7",
                "kinderen van 7 jaar",
            })
    void anHourAnAdultOrYearsOfWorkAreNotTheAgeOfAChild(String tekst) {
        assertFalse(bijKind(tekst));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Lotte | Lotte",
                "met Lotte. | Lotte",
                "Lotte-Marie | Lotte-Marie",
                "Lotte- | Lotte",
                "Lotte-3 | Lotte",
                "Lotte -Marie | Lotte",
                "(Lotte) | Lotte",
                "x@Lotte.example | ''",
                "www.Lotte.example | ''",
                "xLotte | ''",
                "-Lotte | ''",
                "Zon-Lotte | ''",
            })
    void aFirstNameIsAWholeWord(String tekst, String naam) {
        assertEquals(
                naam.isEmpty() ? List.of() : List.of(naam),
                Voornaam.findIn(tekst).stream()
                        .map(gevonden -> tekst.substring(gevonden.begin(), gevonden.einde()))
                        .toList());
    }

    private static boolean bijKind(String tekst) {
        return Kinderleeftijd.mayStandIn(tekst)
                && Voornaam.findIn(tekst).stream()
                        .anyMatch(naam -> Kinderleeftijd.standsBeside(naam, tekst));
    }
}
