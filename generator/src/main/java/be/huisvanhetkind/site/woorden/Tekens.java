package be.huisvanhetkind.site.woorden;

import be.huisvanhetkind.taal.Hoofdletter;

/** Small changes to a piece of text. */
public final class Tekens {
    private static final String MARKS = ".!?…";

    private Tekens() {}

    /** With a capital and a full stop, unless the text ends with a mark already. */
    public static String zin(String text, String taal) {
        String sentence = Hoofdletter.of(text, taal);
        return hasEnd(sentence) ? sentence : sentence + ".";
    }

    private static boolean hasEnd(String sentence) {
        return !sentence.isEmpty() && MARKS.indexOf(sentence.charAt(sentence.length() - 1)) >= 0;
    }

    /** With spaces at which a line never breaks, for numbers that belong together. */
    public static String vast(String text) {
        return text.replace(' ', '\u00a0');
    }
}
