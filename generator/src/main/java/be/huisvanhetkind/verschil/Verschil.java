package be.huisvanhetkind.verschil;

/**
 * Eén ding dat anders is.
 *
 * @param veld the field it stands in, as an author writes it; of what concerns the whole file a
 *     word of our own
 * @param zin all of it, in a sentence or more; words of authors stand between quotation marks
 * @param voor what was there, in words; empty when nothing was, or when it is not to be told
 * @param na what is there now, in the same way
 */
public record Verschil(Gewicht gewicht, String veld, String zin, String voor, String na) {
    Verschil(Gewicht gewicht, String veld, String zin) {
        this(gewicht, veld, zin, "", "");
    }

    /** The same, weighing no more than another weight. */
    Verschil atMost(Gewicht meest) {
        return gewicht.compareTo(meest) >= 0 ? this : new Verschil(meest, veld, zin, voor, na);
    }

    /** The same about a part of something: "Het Huis: op maandag …". */
    Verschil in(String deel) {
        return deel.isEmpty() ? this : new Verschil(gewicht, veld, deel + ": " + zin, voor, na);
    }
}
