package be.huisvanhetkind.rules.taal;

import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.model.tekst.Alinea;
import be.huisvanhetkind.taal.Leesbaarheid;
import be.huisvanhetkind.taal.Zin;
import java.util.Comparator;
import java.util.List;

/** Een zin, met de alinea waarin een lezer hem tegenkomt. */
public record Leeszin(Alinea alinea, Zin zin) {
    /** A sentence of a few words says little about how hard its text is. */
    private static final int VEELZEGGEND = 6;

    /** Where it begins. */
    Place place() {
        return alinea.placeOf(zin.tekst());
    }

    /** How easy some sentences are together. */
    static Leesbaarheid leesbaarheid(List<Leeszin> zinnen) {
        return Leesbaarheid.of(zinnen.stream().map(Leeszin::zin).toList());
    }

    /** The sentence with the most words, the first of them. */
    static Leeszin langste(List<Leeszin> zinnen) {
        return zinnen.stream()
                .max(Comparator.comparingInt((Leeszin een) -> een.zin().woorden()))
                .orElseThrow();
    }

    /**
     * The sentence that is hardest to read; one of a few words only when no longer one is harder
     * than it should be.
     *
     * @param gewoon what a plain sentence scores
     */
    static Leeszin moeilijkste(List<Leeszin> zinnen, int gewoon) {
        return zinnen.stream()
                .min(
                        Comparator.comparing((Leeszin een) -> !een.isVeelzeggend(gewoon))
                                .thenComparing(een -> leesbaarheid(List.of(een)).fleschDouma()))
                .orElseThrow();
    }

    private boolean isVeelzeggend(int gewoon) {
        return zin.woorden() >= VEELZEGGEND && leesbaarheid(List.of(this)).fleschDouma() < gewoon;
    }

    /** What it says, to stand within another sentence. */
    String withoutPunt() {
        String tekst = zin.tekst();
        return tekst.endsWith(".") ? tekst.substring(0, tekst.length() - 1) : tekst;
    }
}
