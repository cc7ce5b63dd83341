package be.huisvanhetkind.site.view;

/**
 * A badge: a word and a sign, never only a colour.
 *
 * @param klasse {@code vol}, {@code dicht}, {@code stop}, or empty
 * @param icoon a sign from the shared set; empty when the class draws its own
 */
public record Merkje(String klasse, String icoon, String tekst) {
    /** With the name of each part in its place, for the script that draws cards. */
    public static final Merkje SJABLOON = new Merkje("$merkklasse$", "info", "$merkje$");
}
