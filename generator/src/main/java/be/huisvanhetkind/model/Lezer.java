package be.huisvanhetkind.model;

import be.huisvanhetkind.model.keuze.Keuze;

/** Wie een pagina leest (rij 52). */
public enum Lezer implements Keuze {
    GEZIN,
    PARTNER,
    COORDINATOR,
    VRIJWILLIGER,
    STUDENT
}
