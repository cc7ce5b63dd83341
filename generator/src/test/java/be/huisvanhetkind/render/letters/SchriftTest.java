package be.huisvanhetkind.render.letters;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class SchriftTest {
    @Test
    void aLineIsWrittenInTheOrderOfTheEye() {
        assertEquals("Huis van het Kind", Schrift.seen("Huis van het Kind"));
        assertEquals("Huis " + reversed(Schrift.joined("بيت")), Schrift.seen("Huis بيت"));
        assertEquals("ג 12 בא", Schrift.seen("אב 12 ג"));
    }

    private static String reversed(String text) {
        return new StringBuilder(text).reverse().toString();
    }
}
