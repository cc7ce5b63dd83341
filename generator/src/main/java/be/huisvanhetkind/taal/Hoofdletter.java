package be.huisvanhetkind.taal;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Een hoofdletter vooraan, zoals een taal ze schrijft: IJsje, ’s Avonds, İndirimli. A word that has
 * a capital of its own further on, such as iPad, stays as it is; so does a mail address.
 */
public final class Hoofdletter {
    private static final Pattern OWN =
            Pattern.compile("^\\P{Lu}[^\\s\\p{Pd}]*\\p{Lu}.*", Pattern.DOTALL);
    private static final Pattern CLIPPED =
            Pattern.compile("^(['’]\\p{Ll}{1,2} )(.*)", Pattern.DOTALL);
    private static final Pattern MAIL = Pattern.compile("\\S+@");
    private static final String DUTCH = "nl";

    private Hoofdletter() {}

    /** The same text with a capital, as at the beginning of a sentence. */
    public static String of(String text, String taal) {
        if (text.isEmpty() || OWN.matcher(text).matches() || MAIL.matcher(text).lookingAt()) {
            return text;
        }
        if (taal.startsWith(DUTCH)) {
            return dutch(text);
        }
        return first(text, taal);
    }

    private static String dutch(String text) {
        Matcher clipped = CLIPPED.matcher(text);
        if (clipped.matches()) {
            return clipped.group(1) + of(clipped.group(2), DUTCH);
        }
        return text.startsWith("ij") ? "IJ" + text.substring(2) : first(text, DUTCH);
    }

    private static String first(String text, String taal) {
        int letter = text.codePointAt(0);
        if (Character.isUpperCase(letter)) {
            return text;
        }
        int length = Character.charCount(letter);
        return text.substring(0, length).toUpperCase(Locale.forLanguageTag(taal))
                + text.substring(length);
    }
}
