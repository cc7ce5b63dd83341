package be.huisvanhetkind.content.source;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Makes a name that is safe as a file name and as an address. */
public final class Slug {
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");
    private static final Pattern EDGES = Pattern.compile("^-+|-+$");

    private Slug() {}

    /**
     * Lower case, without accents; all else becomes a hyphen: "Babbelcafé Noord" is {@code
     * babbelcafe-noord}.
     */
    public static String of(String text) {
        String plain =
                ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        String joined = OTHERS.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("-");
        return EDGES.matcher(joined).replaceAll("");
    }

    /** The same for a name with an extension. */
    static String ofFileName(String name) {
        int dot = name.lastIndexOf('.');
        return dot <= 0 ? of(name) : of(name.substring(0, dot)) + "." + of(name.substring(dot + 1));
    }
}
