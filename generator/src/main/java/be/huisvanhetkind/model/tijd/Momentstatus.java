package be.huisvanhetkind.model.tijd;

import be.huisvanhetkind.model.keuze.Keuze;

/** Of een moment doorgaat. */
public enum Momentstatus implements Keuze {
    GAAT_DOOR,
    UITGESTELD,
    GEANNULEERD
}
