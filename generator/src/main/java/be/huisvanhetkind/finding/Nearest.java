package be.huisvanhetkind.finding;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** "Bedoelde je …?": the names that look most like what an author typed. */
public final class Nearest {
    private static final int AT_MOST = 3;

    private Nearest() {}

    /** At most three names, nearest first; none when nothing looks like the text. */
    public static List<String> to(String text, Collection<String> names) {
        String typed = normal(text);
        int limit = typed.length() < 4 ? 1 : Math.max(2, typed.length() / 3);
        LevenshteinDistance distance = new LevenshteinDistance(limit);
        return names.stream()
                .filter(name -> distance(distance, typed, name) <= limit)
                .sorted(
                        Comparator.<String>comparingInt(name -> distance(distance, typed, name))
                                .thenComparing(Comparator.naturalOrder()))
                .distinct()
                .limit(AT_MOST)
                .toList();
    }

    /** A question with the nearest names, or what to do when there are none. */
    public static String hint(String text, Collection<String> names, String otherwise) {
        List<String> nearest = to(text, names);
        return nearest.isEmpty()
                ? otherwise
                : nearest.stream()
                        .map(name -> "“" + name + "”")
                        .collect(Collectors.joining(" of ", "Bedoelde je ", "?"));
    }

    /**
     * Within the limit, the number of edits; a name that begins with the text counts as one edit.
     */
    private static int distance(LevenshteinDistance distance, String typed, String name) {
        if (typed.length() >= 4 && normal(name).startsWith(typed)) {
            return 1;
        }
        int edits = distance.apply(typed, normal(name));
        return edits < 0 ? Integer.MAX_VALUE : edits;
    }

    private static String normal(String text) {
        return text.strip().toLowerCase(Locale.ROOT).replaceAll("[ _-]+", "-");
    }
}
