package be.huisvanhetkind.model;

/** Eén bestand van het huis: een aanbod, een partner, een overleg … */
public interface Item {
    /** Wat elk bestand heeft. */
    Fiche fiche();

    /** The name of the file (of the folder, for a partner), unique within its type. */
    default String id() {
        return fiche().id();
    }

    default String titel() {
        return fiche().titel();
    }
}
