package be.huisvanhetkind.model;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.huisvanhetkind.finding.Place;
import org.junit.jupiter.api.Test;

class LeeftijdTest {
    private static Leeftijd van(int min, int tot) {
        return new Leeftijd(Place.start("f.md"), min, tot);
    }

    @Test
    void rangesThatShareOneMonthOverlap() {
        assertTrue(van(0, 35).overlapt(van(35, 71)));
        assertTrue(van(35, 71).overlapt(van(0, 35)));
        assertFalse(van(0, 35).overlapt(van(36, 71)));
        assertFalse(van(36, 71).overlapt(van(0, 35)));
    }

    @Test
    void pregnancyIsBeforeBirth() {
        assertFalse(van(-9, -1).overlapt(van(0, 35)));
        assertTrue(van(-9, 0).overlapt(van(0, 35)));
    }

    @Test
    void aRangeHoldsItselfAndWhatIsWithin() {
        assertTrue(van(-9, 299).omvat(van(0, 35)));
        assertTrue(van(0, 35).omvat(van(0, 35)));
        assertFalse(van(0, 35).omvat(van(0, 36)));
        assertFalse(van(0, 35).omvat(van(-1, 35)));
    }
}
