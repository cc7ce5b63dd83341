package be.huisvanhetkind.taal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HoofdletterTest {
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "nl, ijsje inbegrepen, IJsje inbegrepen",
                "nl-BE, ijverige ouders, IJverige ouders",
                "en, ijsje, Ijsje",
                "nl, iPad of iPhone, iPad of iPhone",
                "nl, eBox, eBox",
                "nl, e-mail van OCMW, E-mail van OCMW",
                "nl, ’s morgens bellen, ’s Morgens bellen",
                "nl, 's avonds, 's Avonds",
                "tr, indirimli, İndirimli",
                "tr, ısı, Isı",
                "en, indirimli, Indirimli",
                "uk, їжа, Їжа",
                "ar, طفل, طفل",
                "nl, 3 jaar, 3 jaar",
                "nl, Koffie, Koffie",
                "nl, \"\", \"\"",
            })
    void beginsAsTheLanguageWritesIt(String taal, String text, String sentence) {
        assertEquals(sentence, Hoofdletter.of(text, taal));
    }
}
