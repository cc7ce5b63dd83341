package be.huisvanhetkind.site.woorden;

import java.util.List;

/** Joins words as people do: "Frans, Engels en Turks". */
public final class Opsomming {
    private Opsomming() {}

    /** The last two are joined by "en". */
    public static String en(List<String> words, Woordenboek w) {
        int last = words.size() - 1;
        return last < 1
                ? String.join("", words)
                : w.woord("rij.en", komma(words.subList(0, last), w), words.get(last));
    }

    /** Only commas. */
    public static String komma(List<String> words, Woordenboek w) {
        return words.stream().reduce((all, next) -> w.woord("rij.komma", all, next)).orElse("");
    }
}
