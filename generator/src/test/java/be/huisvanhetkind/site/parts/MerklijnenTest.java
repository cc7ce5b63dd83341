package be.huisvanhetkind.site.parts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import be.huisvanhetkind.uitleg.Deel;
import be.huisvanhetkind.uitleg.Stuk.Voorbeeld;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MerklijnenTest {
    private static final Voorbeeld SLECHT = bestand("a.md", "1\n2\n3\n4\n");

    private static Voorbeeld bestand(String pad, String tekst, String... more) {
        List<String> woorden = new java.util.ArrayList<>(List.of(pad));
        woorden.addAll(List.of(more));
        return new Voorbeeld("bestand", woorden, tekst);
    }

    private static Deel deel(Voorbeeld voorbeeld, String... gemeld) {
        String lines = String.join("\n", gemeld);
        return new Deel("x", List.of(voorbeeld, new Voorbeeld("bevinding", List.of(), lines)));
    }

    private static Set<Integer> lines(Voorbeeld voorbeeld, String... gemeld) {
        return Merklijnen.of(voorbeeld, deel(voorbeeld, gemeld), List.of());
    }

    private static Set<Integer> fresh(Voorbeeld voorbeeld) {
        return Merklijnen.of(voorbeeld, deel(voorbeeld), List.of(deel(SLECHT)));
    }

    @Test
    void theLinesTheCheckPointsAtAreMarked() {
        assertEquals(Set.of(1, 3), lines(SLECHT, "x a.md:2:1", "y a.md:4:7", "z b.md:3:1"));
        assertEquals(Set.of(0), lines(SLECHT, "x a.md:1:4"));
    }

    @Test
    void aWholeFileAndAnAddedPieceHaveNoLine() {
        assertEquals(Set.of(), lines(SLECHT, "x a.md:1:1"));
        assertEquals(Set.of(), lines(bestand("a.md", "1\n2\n", "vervolg"), "x a.md:2:1"));
        assertEquals(Set.of(), lines(bestand("a.md", "1\n2\n", "herhaal", "9"), "x a.md:2:1"));
    }

    @Test
    void whatIsNewSinceTheBadSampleIsMarkedUnlessItIsMostOfIt() {
        assertEquals(Set.of(2), fresh(bestand("a.md", "1\n2\nnieuw\n")));
        assertEquals(Set.of(1, 2), fresh(bestand("a.md", "1\nnieuw\nook\n4\n")));
        assertEquals(Set.of(), fresh(bestand("a.md", "1\nnieuw\nook\n")));
        assertEquals(Set.of(), fresh(bestand("b.md", "nieuw\nook\n")));
    }
}
