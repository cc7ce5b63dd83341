package be.huisvanhetkind.site.woorden;

import static org.junit.jupiter.api.Assertions.assertEquals;

import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.model.Leeftijd;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeeftijdWoordenTest {
    private static String words(int min, int max) {
        return LeeftijdWoorden.of(new Leeftijd(Place.start("x.md"), min, max), Woordenboek.NL);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 35, 0 tot 3 jaar",
        "36, 71, 3 tot 6 jaar",
        "0, 11, 0 tot 1 jaar",
        "0, 17, 0 tot 18 maanden",
        "6, 17, 6 tot 18 maanden",
        "6, 35, 6 maanden tot 3 jaar",
        "30, 71, '2,5 tot 6 jaar'",
    })
    void theLastMonthIsIncluded(int min, int max, String words) {
        assertEquals(words, words(min, max));
    }

    @Test
    void beforeTheBirthIsCalledZwanger() {
        assertEquals("zwanger", words(-9, -1));
        assertEquals("zwanger tot 3 jaar", words(-9, 35));
    }

    @Test
    void theOldestAgeIsSaidInFull() {
        assertEquals("12 tot en met 24 jaar", words(144, 299));
        assertEquals("0 tot en met 24 jaar", words(0, 299));
        assertEquals("alle leeftijden", words(-9, 299));
    }
}
