package be.huisvanhetkind.taal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class LangeWoordenTest {
    @Test
    void theLongestComeFirstWithoutMarks() {
        assertEquals(
                List.of("informatiesessies", "coördinatie"),
                LangeWoorden.in("De (coördinatie) van informatiesessies: organisatie!", 2));
    }

    @Test
    void threeSyllablesAreNotMany() {
        assertEquals(List.of("ontmoetingen"), LangeWoorden.in("ontmoeting ontmoetingen", 2));
    }

    @Test
    void aWordIsNamedOnce() {
        assertEquals(List.of("organisatie"), LangeWoorden.in("organisatie, organisatie en ik", 2));
    }
}
