package be.huisvanhetkind.site.woorden;

import be.huisvanhetkind.model.tijd.Dag;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Days of the week in a row: "maandag tot vrijdag", "dinsdag en donderdag". */
public final class Dagenreeks {
    private static final int SHORTEST_RANGE = 3;

    private Dagenreeks() {}

    /** The days in order, each by its name. */
    public static String of(List<Dag> dagen, Function<DayOfWeek, String> name, Woordenboek w) {
        List<DayOfWeek> days = dagen.stream().map(Dag::dagVanDeWeek).distinct().sorted().toList();
        List<String> words = new ArrayList<>();
        for (int from = 0; from < days.size(); ) {
            int to = endOfRange(days, from);
            if (to - from + 1 >= SHORTEST_RANGE) {
                words.add(
                        w.woord(
                                "uren.reeks",
                                name.apply(days.get(from)),
                                name.apply(days.get(to))));
            } else {
                days.subList(from, to + 1).forEach(day -> words.add(name.apply(day)));
            }
            from = to + 1;
        }
        return Opsomming.en(words, w);
    }

    private static int endOfRange(List<DayOfWeek> days, int from) {
        int to = from;
        while (to + 1 < days.size() && days.get(to + 1).getValue() == days.get(to).getValue() + 1) {
            to++;
        }
        return to;
    }
}
