package be.huisvanhetkind.model.redactie;

import be.huisvanhetkind.model.Fiche;
import be.huisvanhetkind.model.Keuze;
import be.huisvanhetkind.model.Publiek;

/**
 * Een gewone pagina: over ons, word partner, klacht of suggestie.
 *
 * @param menu where a link to it stands
 * @param volgorde place in that menu; lower comes first
 */
public record Tekstpagina(Fiche fiche, Menuplek menu, int volgorde) implements Publiek {
    /** Waar de pagina in een menu staat. */
    public enum Menuplek implements Keuze {
        HOOFD,
        VOET,
        GEEN
    }
}
