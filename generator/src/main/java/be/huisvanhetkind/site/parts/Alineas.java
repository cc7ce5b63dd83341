package be.huisvanhetkind.site.parts;

import be.huisvanhetkind.site.view.Uitlegdeel.Alinea;
import be.huisvanhetkind.site.view.Uitlegdeel.Woorden;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Takes running text of an explanation page apart: paragraphs, lists, words and code. A whole
 * Markdown engine would cost every build a tenth of a second for this.
 */
final class Alineas {
    private static final Pattern BLANK = Pattern.compile("\\n\\s*\\n");
    private static final Pattern ITEM = Pattern.compile("(?m)^- ");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private Alineas() {}

    static List<Alinea> of(String text) {
        return BLANK.splitAsStream(text).map(Alineas::alinea).toList();
    }

    private static Alinea alinea(String text) {
        return text.startsWith("- ")
                ? new Alinea(
                        true, ITEM.splitAsStream(text.substring(2)).map(Alineas::woorden).toList())
                : new Alinea(false, List.of(woorden(text)));
    }

    /** Between backticks is code: every second part. */
    private static List<Woorden> woorden(String text) {
        String line = SPACE.matcher(text.strip()).replaceAll(" ");
        List<String> parts = Arrays.asList(line.split("`", -1));
        return IntStream.range(0, parts.size())
                .filter(i -> !parts.get(i).isEmpty())
                .mapToObj(i -> new Woorden(i % 2 == 1, parts.get(i)))
                .toList();
    }
}
