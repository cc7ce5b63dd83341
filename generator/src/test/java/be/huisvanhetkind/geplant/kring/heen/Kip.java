package be.huisvanhetkind.geplant.kring.heen;

import be.huisvanhetkind.geplant.kring.terug.Ei;

/** Comes from the egg, which is in a package that comes from this one. */
public record Kip(Ei uit) {
    /** A nested type counts with its file. */
    public record Veer(String kleur) {}
}
