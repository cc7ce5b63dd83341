package be.huisvanhetkind.dossier.verslag;

import be.huisvanhetkind.finding.Quote;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Words in a row, as people say them: "Aarbeke, Heistraten en Lindewater". */
public final class Woordrij {
    private Woordrij() {}

    public static String of(List<String> words) {
        int last = words.size() - 1;
        return last < 1
                ? String.join("", words)
                : String.join(", ", words.subList(0, last)) + " en " + words.get(last);
    }

    /** The first of them, and how many more there are. */
    public static String few(List<String> words, int most) {
        int rest = words.size() - most;
        if (rest < 1) {
            return of(words);
        }
        List<String> few = new ArrayList<>(words.subList(0, most));
        few.add("nog %d andere".formatted(rest));
        return of(few);
    }

    /** Each between quotation marks, for names that hold more than a word. */
    public static String quoted(Stream<String> names) {
        return of(names.map(Quote::of).toList());
    }
}
