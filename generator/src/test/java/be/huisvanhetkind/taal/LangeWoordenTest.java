package be.huisvanhetkind.taal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class LangeWoordenTest {
    @Test
    void theLongestComeFirstWithoutMarks() {
        assertEquals(
                List.of("informatiesessies", "coördinatie"),
                LangeWoorden.findIn("De (coördinatie) van informatiesessies: organisatie!", 2));
    }

    @Test
    void threeSyllablesAreNotMany() {
        assertEquals(List.of("ontmoetingen"), LangeWoorden.findIn("ontmoeting ontmoetingen", 2));
    }

    @Test
    void aWordIsNamedOnce() {
        assertEquals(
                List.of("organisatie"), LangeWoorden.findIn("organisatie, organisatie en ik", 2));
    }
}
