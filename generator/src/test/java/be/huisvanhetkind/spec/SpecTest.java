package be.huisvanhetkind.spec;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import be.huisvanhetkind.spec.Spec.Example;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.opentest4j.AssertionFailedError;

class SpecTest {
    private static final String TEXT =
            """
            # A claim
            words
            `````` kind
            in
            .
            out
            ``````
            """;

    @Test
    void anExampleHasPartsAndAnExpectation() {
        Spec spec = Spec.parse(TEXT.lines().toList());
        assertEquals(
                List.of(new Example(1, "kind", "A claim", 3, List.of("in"), "out", 6)),
                spec.examples());
    }

    @Test
    void aWrongExpectationFails() {
        Example example = Spec.parse(TEXT.lines().toList()).examples().get(0);
        assertThrows(AssertionFailedError.class, () -> example.check(any -> "something else"));
    }

    @Test
    void bytesAndRepetitionsCanBeWritten() {
        assertArrayEquals(
                new byte[] {'a', 0, (byte) 0xE9, 'x', 'x', '\n', '\n'},
                Spec.bytes("a⟨00 E9⟩⟨2×x⟩⟨2×⏎⟩"));
    }
}
