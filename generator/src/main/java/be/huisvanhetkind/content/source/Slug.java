package be.huisvanhetkind.content.source;

import java.text.Normalizer;
import java.util.Locale;

/** Makes a name that is safe as a file name and as an address. */
public final class Slug {
    private Slug() {}

    /**
     * Lower case, without accents; all else becomes a hyphen: "Babbelcafé Noord" is {@code
     * babbelcafe-noord}.
     */
    public static String of(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "");
        return plain.toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-+|-+$", "");
    }

    /** The same for a name with an extension. */
    static String ofFileName(String name) {
        int dot = name.lastIndexOf('.');
        return dot <= 0 ? of(name) : of(name.substring(0, dot)) + "." + of(name.substring(dot + 1));
    }
}
