package be.huisvanhetkind.verschil;

import be.huisvanhetkind.model.keuze.Keuze;

/** Wat er met een bestand gebeurt, zoals de site het toont. */
public enum Lot implements Keuze {
    /** It was on the site, and is not any more. */
    WEG("verdwijnt"),
    /** It has an error of its own, so that nothing can be said about it. */
    KAPOT("heeft een fout"),
    VERANDERD("verandert"),
    NIEUW("nieuw"),
    /** It is not on the site: not before, not now. */
    CONCEPT("nog niet op de site");

    private final String label;

    Lot(String label) {
        this.label = label;
    }

    /** As a person reads it. */
    public String label() {
        return label;
    }
}
