package be.huisvanhetkind.handleiding;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Something that a page of the handbook names.
 *
 * @param bron the page, and the line
 */
record Genoemd(String bron, Soort soort, String woorden) {
    private static final String HEK = "```";
    private static final Pattern IN_TEKST = Pattern.compile("`([^`]+)`");

    /** Where it stands: in the text, or in a block that begins with such a word. */
    enum Soort {
        /** In the text, between two signs. */
        WOORD(),
        /** Something to type. */
        OPDRACHT(""),
        /** Fields of a file. */
        VELDEN("yaml"),
        /** What the program says. */
        UITVOER("text"),
        /** For a shell, or for another program. */
        SCRIPT("sh", "ini", "nginx", "caddy");

        private final List<String> namen;

        Soort(String... namen) {
            this.namen = List.of(namen);
        }

        static Soort of(String naam) {
            for (Soort soort : values()) {
                if (soort.namen.contains(naam)) {
                    return soort;
                }
            }
            throw new IllegalArgumentException("a block of an unknown kind: " + naam);
        }
    }

    /** Everything that a page names. */
    static List<Genoemd> in(String page, String markdown) {
        List<Genoemd> all = new ArrayList<>();
        Soort soort = Soort.WOORD;
        List<String> lines = markdown.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            String bron = page + ":" + (i + 1);
            if (line.startsWith(HEK)) {
                soort = soort == Soort.WOORD ? Soort.of(line.substring(HEK.length())) : Soort.WOORD;
            } else if (soort == Soort.WOORD) {
                Matcher word = IN_TEKST.matcher(line);
                word.results()
                        .forEach(found -> all.add(new Genoemd(bron, Soort.WOORD, found.group(1))));
            } else if (!line.isBlank()) {
                all.add(new Genoemd(bron, soort, line));
            }
        }
        return all;
    }
}
