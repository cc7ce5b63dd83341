package be.huisvanhetkind.taal;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LijdendTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "De afspraak wordt gemaakt door de school.",
                "Je wordt opgehaald.",
                "Er werd veel meegenomen.",
                "De boeken werden verkocht.",
                "Gezinnen worden ondersteund.",
                "Het kan besproken worden.",
                "WORDT GEBRUIKT",
                "Er wordt geteld."
            })
    void passive(String sentence) {
        assertTrue(Lijdend.is(sentence));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kinderen worden groot.",
                "Je wordt weer gezond.",
                "Gezinnen worden ouder.",
                "Wij hebben de school gebeld.",
                "Onze woorden zijn gewikt.",
                "Het wordt een feest voor gemeenten.",
                "Je baby wordt zes maanden.",
                "Het wordt weer goed met dit geld.",
                ""
            })
    void active(String sentence) {
        assertFalse(Lijdend.is(sentence));
    }
}
