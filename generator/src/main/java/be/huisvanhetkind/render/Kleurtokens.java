package be.huisvanhetkind.render;

import be.huisvanhetkind.model.Kleur;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The colours of a look as its style sheets name them.
 *
 * @param waarden what stands behind each name, without its two dashes
 */
record Kleurtokens(Map<String, String> waarden) {
    private static final String NIGHT = "@media (prefers-color-scheme: dark)";
    private static final Pattern TOKEN = Pattern.compile("--([\\w-]+):\\s*([^;}]+?)\\s*[;}]");
    private static final Pattern REMARK = Pattern.compile("(?s)/\\*.*?\\*/");
    private static final Pattern HEX = Pattern.compile("#[0-9a-fA-F]{6}");
    private static final int SHORT = 4;
    private static final Pattern NAME = Pattern.compile("var\\(--([\\w-]+)\\)");

    Kleurtokens {
        waarden = Map.copyOf(waarden);
    }

    /**
     * Those of some sheets, in the order a page loads them.
     *
     * @param donker by night; then what the sheets say of the dark goes before
     */
    static Kleurtokens of(boolean donker, String... sheets) {
        Map<String, String> waarden = new HashMap<>();
        for (String sheet : sheets) {
            String css = REMARK.matcher(sheet).replaceAll("");
            int night = css.indexOf(NIGHT);
            int end = donker || night < 0 ? css.length() : night;
            TOKEN.matcher(css.substring(0, end))
                    .results()
                    .forEach(found -> waarden.put(found.group(1), found.group(2)));
        }
        return new Kleurtokens(waarden);
    }

    /**
     * The colour of a name, or one that is written out: {@code merk-1}, {@code #fff}; nothing when
     * a house writes it in another way.
     */
    Optional<Kleur> kleur(String name) {
        String value = name.startsWith("#") ? name : waarden.getOrDefault(name, "");
        Matcher other = NAME.matcher(value);
        if (other.matches() && !other.group(1).equals(name)) {
            return kleur(other.group(1));
        }
        String hex = value.length() == SHORT ? value.replaceAll("(\\w)", "$1$1") : value;
        return Optional.of(hex).filter(HEX.asMatchPredicate()).map(Kleur::of);
    }
}
