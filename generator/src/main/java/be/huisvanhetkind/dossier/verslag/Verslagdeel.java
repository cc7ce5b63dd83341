package be.huisvanhetkind.dossier.verslag;

/** A part of a report, with a heading of its own. */
public sealed interface Verslagdeel permits Rooster, Leesdeel {
    String kop();
}
