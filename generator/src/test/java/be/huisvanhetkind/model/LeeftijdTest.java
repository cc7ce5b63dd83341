package be.huisvanhetkind.model;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.huisvanhetkind.finding.Place;
import org.junit.jupiter.api.Test;

class LeeftijdTest {
    private static Leeftijd of(int min, int tot) {
        return new Leeftijd(Place.start("f.md"), min, tot);
    }

    @Test
    void rangesThatShareOneMonthOverlap() {
        assertTrue(of(0, 35).overlaps(of(35, 71)));
        assertTrue(of(35, 71).overlaps(of(0, 35)));
        assertFalse(of(0, 35).overlaps(of(36, 71)));
        assertFalse(of(36, 71).overlaps(of(0, 35)));
    }

    @Test
    void pregnancyIsBeforeBirth() {
        assertFalse(of(-9, -1).overlaps(of(0, 35)));
        assertTrue(of(-9, 0).overlaps(of(0, 35)));
    }

    @Test
    void aRangeHoldsItselfAndWhatIsWithin() {
        assertTrue(of(-9, 299).covers(of(0, 35)));
        assertTrue(of(0, 35).covers(of(0, 35)));
        assertFalse(of(0, 35).covers(of(0, 36)));
        assertFalse(of(0, 35).covers(of(-1, 35)));
    }
}
