package be.huisvanhetkind.model;

import be.huisvanhetkind.model.keuze.Keuze;

/** Hoe ver een bestand staat; alleen wat gepubliceerd is, komt op de site. */
public enum Status implements Keuze {
    CONCEPT,
    TER_NAZICHT,
    GEPUBLICEERD,
    GEARCHIVEERD
}
