package be.huisvanhetkind.render;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The colours of stylesheets as a browser resolves them, and the contrast of WCAG 2.2 from its own
 * words: an own reading, that shares nothing with the program.
 *
 * @param tokens the value of each custom property
 */
record Stijlblad(Map<String, String> tokens) {
    private static final String DARK = "@media (prefers-color-scheme: dark)";
    private static final Pattern TOKEN = Pattern.compile("--([\\w-]+):\\s*([^;}]+)[;}]");
    private static final Pattern NAME = Pattern.compile("#\\w+|(?<=--)[\\w-]+");

    /** The sheets in the order a page loads them; a dark part counts only when it is dark. */
    static Stijlblad of(boolean dark, String... sheets) {
        Map<String, String> tokens = new HashMap<>();
        for (String sheet : sheets) {
            int end = sheet.indexOf(DARK);
            read(end < 0 ? sheet : sheet.substring(0, end), tokens);
            read(end >= 0 && dark ? sheet.substring(end) : "", tokens);
        }
        return new Stijlblad(tokens);
    }

    private static void read(String css, Map<String, String> tokens) {
        TOKEN.matcher(withoutRemarks(css))
                .results()
                .forEach(found -> tokens.put(found.group(1), found.group(2).strip()));
    }

    /** The colours and tokens a sheet gives to some properties on a screen. */
    static TreeSet<String> used(String properties, String sheet) {
        TreeSet<String> used = new TreeSet<>();
        Pattern.compile("(?<![\\w-])(?:" + properties + "):([^;}]+)[;}]")
                .matcher(withoutRemarks(sheet).replaceAll("(?s)@media print.*?\\n}", ""))
                .results()
                .flatMap(found -> NAME.matcher(found.group(1)).results())
                .forEach(name -> used.add(name.group()));
        return used;
    }

    private static String withoutRemarks(String css) {
        return css.replaceAll("(?s)/\\*.*?\\*/", "");
    }

    /** The contrast of two tokens, or of colours written out. */
    double contrast(String one, String two) {
        double first = luminance(one) + 0.05;
        double second = luminance(two) + 0.05;
        return first > second ? first / second : second / first;
    }

    private double luminance(String name) {
        String value = name.startsWith("#") ? name : tokens.getOrDefault(name, "");
        if (value.startsWith("var(--")) {
            return luminance(value.substring(6, value.length() - 1));
        }
        String hex = value.length() == 4 ? value.replaceAll("(\\w)", "$1$1") : value;
        if (!hex.matches("#[0-9a-f]{6}")) {
            throw new AssertionError("no colour: " + name + " " + value);
        }
        return 0.2126 * linear(hex, 1) + 0.7152 * linear(hex, 3) + 0.0722 * linear(hex, 5);
    }

    private static double linear(String hex, int at) {
        double c = Integer.parseInt(hex.substring(at, at + 2), 16) / 255d;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }
}
