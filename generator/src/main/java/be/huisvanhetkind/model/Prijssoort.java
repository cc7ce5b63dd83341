package be.huisvanhetkind.model;

/** Kost het iets? */
public enum Prijssoort implements Keuze {
    GRATIS,
    BETALEND
}
