package be.huisvanhetkind.site.woorden;

/** Small changes to a piece of text. */
public final class Tekens {
    private Tekens() {}

    /** With a capital, as at the beginning of a sentence. */
    public static String hoofdletter(String text) {
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    /** With a full stop, unless the text ends with a mark already. */
    public static String zin(String text) {
        String sentence = hoofdletter(text);
        return sentence.matches("(?s).*[.!?…]") ? sentence : sentence + ".";
    }

    /** With spaces at which a line never breaks, for numbers that belong together. */
    public static String vast(String text) {
        return text.replace(' ', '\u00a0');
    }
}
