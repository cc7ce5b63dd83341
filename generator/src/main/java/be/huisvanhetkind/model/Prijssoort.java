package be.huisvanhetkind.model;

import be.huisvanhetkind.model.keuze.Keuze;

/** Kost het iets? */
public enum Prijssoort implements Keuze {
    GRATIS,
    BETALEND
}
