package be.huisvanhetkind.rules.toegankelijk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import be.huisvanhetkind.rules.toegankelijk.Taalherkenning.Taal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a language begins to be clearly another; the words with z mean nothing anywhere. */
class TaalherkenningTest {
    private static String of(String tekst) {
        return Taalherkenning.of(tekst).map(Taal::code).orElse("");
    }

    @ParameterizedTest
    @CsvSource({
        "vous nous zab zac zad zae zaf zag zah zai, fr",
        "vous nous zab zac zad zae zaf zag zah zai zaj, ''",
        "vous nous zab zac zad zae zaf zag, fr",
        "vous nous zab zac zad zae zaf, ''",
    })
    void oneWordInFiveOfAtLeastEightIsASmallOne(String tekst, String taal) {
        assertEquals(taal, of(tekst));
    }

    @ParameterizedTest
    @CsvSource({
        "wij het vous nous vos zab zac zad zae zaf, ''",
        "wij het vous nous vos notre zab zac zad zae, ''",
        "wij het vous nous vos notre nos zab zac zad, fr",
        "Wij Het vous nous vos notre nos zab zac, ''",
        "heeft wordt vous nous vos notre nos zab zac, ''",
        "wij  het   vous nous vos notre nos  zab zac zad, fr",
    })
    void anotherLanguageHasMoreThanTwiceTheWordsOfDutch(String tekst, String taal) {
        assertEquals(taal, of(tekst));
    }

    @ParameterizedTest
    @CsvSource({
        "vous nous the and zab zac zad zae zaf our, en",
        "the and vous nous zab zac zad zae zaf nos, fr",
    })
    void theLanguageWithMostWordsIsIt(String tekst, String taal) {
        assertEquals(taal, of(tekst));
    }

    @ParameterizedTest
    @CsvSource({
        "дом дом дом дом zab zac zad zae, ''",
        "дом дом дом дома zab zac zad zae, ru",
        "дом zab zac zad zae zaf zag zah, ''",
        "'дом дом дом дома zab zac zad zae 123 456 789 123 456', ru",
        "дом дом дом, ''",
    })
    void anotherScriptHasMostLetters(String tekst, String taal) {
        assertEquals(taal, of(tekst));
    }
}
