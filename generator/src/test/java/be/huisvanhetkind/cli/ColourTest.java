package be.huisvanhetkind.cli;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ColourTest {
    @Test
    void onlyATerminalHasColours() {
        assertTrue(Colour.isWanted(true, Map.of()));
        assertFalse(Colour.isWanted(false, Map.of()));
    }

    @Test
    void anyValueOfNoColorButAnEmptyOneSaysNo() {
        assertTrue(Colour.isWanted(true, Map.of("NO_COLOR", "")));
        assertFalse(Colour.isWanted(true, Map.of("NO_COLOR", "1")));
        assertFalse(Colour.isWanted(true, Map.of("NO_COLOR", "0")));
        assertFalse(Colour.isWanted(true, Map.of("NO_COLOR", "false")));
    }
}
