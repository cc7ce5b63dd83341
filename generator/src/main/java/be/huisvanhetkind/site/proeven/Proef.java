package be.huisvanhetkind.site.proeven;

import java.time.LocalDate;
import java.util.List;

/**
 * Een proef die een programma op de pagina's deed.
 *
 * @param proef which one; its words are in {@link Soort}
 * @param paginas how many pages it looked at
 * @param fouten how many problems it found
 * @param wcag the success criteria it says something about, never all there is to them
 */
public record Proef(Soort proef, LocalDate op, int paginas, int fouten, List<String> wcag) {
    public Proef {
        wcag = List.copyOf(wcag);
    }

    /** Wat een programma kan nakijken. */
    public enum Soort {
        HTML("De pagina’s zijn geschreven volgens de regels van HTML."),
        OPBOUW(
                "Elke pagina heeft één titel, koppen in volgorde, namen bij koppelingen en beelden."),
        KOPPELINGEN("Elke koppeling binnen de site komt ergens uit."),
        KLEUREN("Tekst en knoppen hebben genoeg contrast, licht en donker."),
        AXE("Een browser met axe vond geen fouten, op een telefoon en op een groot scherm."),
        SMAL("Alles past op een scherm van 320 punten breed."),
        TOETSENBORD("Met het toetsenbord kom je overal, en je ziet waar je bent."),
        DOELEN("Wat je aanraakt, is groot genoeg."),
        LETTERS("Met grote letters en meer ruimte valt er niets weg."),
        ZONDER_SCRIPT("Zonder JavaScript staat alles er ook.");

        private final String zin;

        Soort(String zin) {
            this.zin = zin;
        }

        /** What holds when it found nothing. */
        public String zin() {
            return zin;
        }
    }
}
