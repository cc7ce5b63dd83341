package be.huisvanhetkind.site.proeven;

import be.huisvanhetkind.model.keuze.Keuze;
import java.time.LocalDate;
import java.util.List;

/**
 * Een proef die een programma op de pagina's deed.
 *
 * @param proef which one; its words are {@code proef.soort.<id>}
 * @param paginas how many pages it looked at
 * @param fouten how many problems it found
 * @param wcag the success criteria it says something about, never all there is to them
 */
public record Proef(Soort proef, LocalDate op, int paginas, int fouten, List<String> wcag) {
    public Proef {
        wcag = List.copyOf(wcag);
    }

    /** Wat een programma kan nakijken. */
    public enum Soort implements Keuze {
        HTML,
        OPBOUW,
        KOPPELINGEN,
        KLEUREN,
        AXE,
        SMAL,
        TOETSENBORD,
        DOELEN,
        LETTERS,
        ZONDER_SCRIPT
    }
}
