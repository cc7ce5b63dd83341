package be.huisvanhetkind.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A field is found by a key that is declared; every rule asks in the samples of its page. */
class OriginTest {
    private static final Place DERDE = new Place("huis.yml", 3, 7, 4);

    private final Origin huis =
            new Origin("huis.yml", Map.of("logo", DERDE), Set.of("logo", "merk"));

    @Test
    void aFieldThatIsWrittenHasItsPlace() {
        assertEquals(DERDE, huis.of("logo"));
    }

    @Test
    void aFieldThatIsNotWrittenIsAtTheBeginning() {
        assertEquals(Place.start("huis.yml"), huis.of("merk"));
    }

    @Test
    void aSlipOfThePenIsLoud() {
        assertThrows(IllegalArgumentException.class, () -> huis.of("lgoo"));
    }
}
