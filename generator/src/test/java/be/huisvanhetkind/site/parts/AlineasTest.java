package be.huisvanhetkind.site.parts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import be.huisvanhetkind.site.view.Uitlegdeel.Alinea;
import be.huisvanhetkind.site.view.Uitlegdeel.Woorden;
import java.util.List;
import org.junit.jupiter.api.Test;

class AlineasTest {
    private static Woorden woord(String tekst) {
        return new Woorden(false, tekst);
    }

    @Test
    void aBlankLineBeginsAParagraphAndAHyphenAnItem() {
        assertEquals(
                List.of(
                        new Alinea(false, List.of(List.of(woord("Een zin, en nog een.")))),
                        new Alinea(
                                true,
                                List.of(List.of(woord("eerst dit")), List.of(woord("dan - dat"))))),
                Alineas.of("Een zin,\nen nog een.\n\n- eerst\n  dit\n- dan - dat"));
    }

    @Test
    void betweenBackticksIsCode() {
        assertEquals(
                List.of(
                        new Alinea(
                                false,
                                List.of(
                                        List.of(
                                                new Woorden(true, "van"),
                                                woord(" komt voor "),
                                                new Woorden(true, "tot"))))),
                Alineas.of("`van` komt voor `tot`"));
    }
}
