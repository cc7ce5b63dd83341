package be.huisvanhetkind.taal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Counted by hand. */
class LeesbaarheidTest {
    private static Leesbaarheid of(String text) {
        return Leesbaarheid.of(Zinnen.of(text));
    }

    @Test
    void oneSyllablePerWordIsVeryEasy() {
        // wl = 100, zl = 3: 206.8 - 77 - 2.79
        Leesbaarheid easy =
                of("Kom maar langs! Wij zijn thuis. Dat is fijn.".replace("maar", "nu"));
        assertEquals(new Leesbaarheid(9, 3, 9), easy);
        assertEquals(127.01, easy.fleschDouma(), 0.001);
        // 195 - 66.667 - 6
        assertEquals(122.333, easy.leesindexA(), 0.001);
    }

    @Test
    void longWordsAndLongSentencesAreHard() {
        // or-ga-ni-sa-ties co-ör-di-ne-ren ge-zins-on-der-steu-nen-de i-ni-ti-a-tie-ven: 5+5+7+6
        Leesbaarheid hard = of("Organisaties coördineren gezinsondersteunende initiatieven.");
        assertEquals(new Leesbaarheid(4, 1, 23), hard);
        // wl = 575, zl = 4: 206.8 - 442.75 - 3.72
        assertEquals(-239.67, hard.fleschDouma(), 0.001);
        // 195 - 383.333 - 8
        assertEquals(-196.333, hard.leesindexA(), 0.001);
    }

    @Test
    void anOrdinaryTextIsInBetween() {
        // Je ba-by huilt veel en je slaapt slecht (9). Bel ons dan ge-rust, ook in het week-end
        // (10).
        Leesbaarheid text =
                of(
                        "Je baby huilt veel en je slaapt slecht. Bel ons dan gerust, ook in het weekend.");
        assertEquals(new Leesbaarheid(16, 2, 19), text);
        assertEquals(8, text.woordenPerZin());
        assertEquals(118.75, text.lettergrepenPerHonderd());
        assertEquals(206.8 - 91.4375 - 7.44, text.fleschDouma(), 0.0001);
    }

    @Test
    void noTextIsAsEasyAsCanBe() {
        assertEquals(new Leesbaarheid(0, 0, 0), of(""));
        assertEquals(206.8, of("").fleschDouma());
        assertEquals(195, of("").leesindexA());
    }
}
