package be.huisvanhetkind.taal;

import java.util.List;

/**
 * Hoe makkelijk een tekst leest, geteld en niet gelezen: a hint, never a verdict.
 *
 * @param woorden how many words the text has
 * @param zinnen how many sentences
 * @param lettergrepen how many syllables
 */
public record Leesbaarheid(int woorden, int zinnen, int lettergrepen) {

    /** Counts what some sentences hold. */
    public static Leesbaarheid of(List<Zin> zinnen) {
        int woorden = 0;
        int lettergrepen = 0;
        for (Zin zin : zinnen) {
            woorden += zin.woorden();
            lettergrepen += lettergrepen(zin.tekst());
        }
        return new Leesbaarheid(woorden, zinnen.size(), lettergrepen);
    }

    private static int lettergrepen(String tekst) {
        int[] som = {0};
        Woorden.read(tekst, (van, tot) -> som[0] += Lettergrepen.count(tekst, van, tot));
        return som[0];
    }

    /**
     * The reading ease of Flesch, made fit for Dutch by W.H. Douma (<i>De leesbaarheid van
     * landbouwbladen</i>, Wageningen, 1960): 206.8 − 0.77·wl − 0.93·zl. From 60 a text is plain;
     * below 45 it is hard. A text without words is as easy as can be.
     */
    public double fleschDouma() {
        return 206.8 - 0.77 * lettergrepenPerHonderd() - 0.93 * woordenPerZin();
    }

    /**
     * Leesindex A of R.H.M. Brouwer (<i>Onderzoek naar de leesmoeilijkheden van Nederlands
     * proza</i>, Pedagogische Studiën, 1963): 195 − ⅔·wl − 2·zl.
     */
    public double leesindexA() {
        return 195 - 2.0 / 3 * lettergrepenPerHonderd() - 2 * woordenPerZin();
    }

    /** How many words a sentence has, on average ({@code zl}). */
    public double woordenPerZin() {
        return zinnen == 0 ? 0 : (double) woorden / zinnen;
    }

    /** How many syllables a hundred words have ({@code wl}). */
    public double lettergrepenPerHonderd() {
        return woorden == 0 ? 0 : 100.0 * lettergrepen / woorden;
    }
}
