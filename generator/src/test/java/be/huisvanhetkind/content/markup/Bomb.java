package be.huisvanhetkind.content.markup;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A text that was made to hurt: it is short to tell and long to read.
 *
 * @param extension of the markup it is written in
 */
public record Bomb(String name, String extension, String text) {
    private static final int LONG = 60_000;

    /** Each takes minutes, or gigabytes, when nobody stops it. */
    public static List<Bomb> exceeding() {
        return List.of(
                adoc("kolommen", "[cols=\"99999999*\"]\n|===\n|a\n|===\n"),
                adoc("verwijzingen", "xref:a[".repeat(4_200)),
                adoc("cellen", "|===\n" + "|a ".repeat(19_000) + "\n|===\n"),
                adoc("noten", "footnote:[x".repeat(5_000)),
                md("accenten", rows('`', 340)),
                md("haakjes", "[a](".repeat(15_000)),
                md("vet", "<b>".repeat(19_000)),
                md("taken", "- [ ] ".repeat(9_000)),
                md("nummers", "1. ".repeat(19_000)),
                md("adressen", "www.".repeat(14_000)));
    }

    /** Each looks like the others, and may pass or not. */
    public static List<Bomb> others() {
        return List.of(
                adoc("tellers", "{counter:a}{counter2:b:z}".repeat(2_300)),
                adoc("lijsten", rows('*', 330)),
                adoc("namen", attributes()),
                adoc("vakken", "[cols=a]\n|===\n" + "a|\n!===\n!b\n!===\n".repeat(1_000)),
                md("open", "[".repeat(LONG)),
                md("schuin", "*a_ ".repeat(15_000)),
                md("citaten", "> ".repeat(29_000) + "a"),
                md("inspringen", indented(240)),
                md("tabel", "|" + "a|".repeat(14_000) + "\n|" + "-|".repeat(14_000) + "\n"),
                md("opmerking", "<!-- a".repeat(9_000)),
                md("koppelingen", "[x]: /y\n\n" + "[x]".repeat(19_000)),
                md("namen", definitions()));
    }

    private static Bomb adoc(String name, String text) {
        return new Bomb(name, "adoc", text);
    }

    private static Bomb md(String name, String text) {
        return new Bomb(name, "md", text);
    }

    private static String rows(char sign, int most) {
        return IntStream.range(1, most)
                .mapToObj(length -> String.valueOf(sign).repeat(length) + " x\n")
                .collect(Collectors.joining());
    }

    private static String indented(int most) {
        return IntStream.range(0, most)
                .mapToObj(depth -> "  ".repeat(depth) + "- a\n")
                .collect(Collectors.joining());
    }

    private static String attributes() {
        return IntStream.range(1, 10)
                .mapToObj(i -> ":a%d: %s\n".formatted(i, "{a%d}".formatted(i - 1).repeat(10)))
                .collect(Collectors.joining("", ":a0: x\n", "\n{a9}\n"));
    }

    private static String definitions() {
        return IntStream.range(0, 4_000)
                .mapToObj("[a%d]: /x\n"::formatted)
                .collect(Collectors.joining("", "", "\n" + "[a1]".repeat(100)));
    }
}
