package be.huisvanhetkind.format;

import java.util.ArrayList;
import java.util.List;

/** Which lines go and which come between two texts. */
public final class Difference {
    private Difference() {}

    /** Each line that goes behind a minus, each that comes behind a plus; the others not at all. */
    public static List<String> between(String before, String after) {
        List<String> from = before.lines().toList();
        List<String> to = after.lines().toList();
        int[][] same = common(from, to);
        List<String> lines = new ArrayList<>();
        int one = 0;
        int other = 0;
        while (one < from.size() || other < to.size()) {
            if (one < from.size() && other < to.size() && from.get(one).equals(to.get(other))) {
                one++;
                other++;
            } else if (one < from.size()
                    && (other == to.size() || same[one + 1][other] >= same[one][other + 1])) {
                lines.add("- " + from.get(one++));
            } else {
                lines.add("+ " + to.get(other++));
            }
        }
        return lines;
    }

    /** How many lines two texts have in common from each line on. */
    private static int[][] common(List<String> from, List<String> to) {
        int[][] same = new int[from.size() + 1][to.size() + 1];
        for (int one = from.size() - 1; one >= 0; one--) {
            for (int other = to.size() - 1; other >= 0; other--) {
                same[one][other] =
                        from.get(one).equals(to.get(other))
                                ? same[one + 1][other + 1] + 1
                                : Math.max(same[one + 1][other], same[one][other + 1]);
            }
        }
        return same;
    }
}
