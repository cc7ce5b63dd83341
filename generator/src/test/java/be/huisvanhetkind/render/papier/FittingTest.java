package be.huisvanhetkind.render.papier;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;

class FittingTest {
    @Test
    void asMuchAsFitsHoweverLittleThatIs() {
        for (int most = 1; most <= 8; most++) {
            for (int room = 1; room <= 10; room++) {
                assertEquals(
                        Optional.of(Math.min(most, room)),
                        Fitting.most(most, upTo(room)),
                        room + " of " + most);
            }
        }
    }

    @Test
    void nothingWhenNotEvenOneFits() {
        assertEquals(Optional.empty(), Fitting.most(8, upTo(0)));
    }

    @Test
    void whatHasNoLinesIsTriedOnce() {
        assertEquals(Optional.of(1), Fitting.most(0, upTo(3)));
    }

    private static IntFunction<Optional<Integer>> upTo(int room) {
        return lines -> Optional.of(lines).filter(asked -> asked <= room);
    }
}
