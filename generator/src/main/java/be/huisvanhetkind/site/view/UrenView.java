package be.huisvanhetkind.site.view;

import java.util.List;
import java.util.Optional;

/**
 * When something is open, in words and for the script.
 *
 * @param week one row for every day of the week; empty when the hours are only now and then
 * @param zinnen the hours with days in full
 * @param kort the hours with days of two letters
 * @param anders closings and other hours that are still to come
 * @param data what the script reads to say what the hours are now, today and tomorrow
 */
public record UrenView(
        List<Rij> week,
        List<String> zinnen,
        List<String> kort,
        List<Anders> anders,
        Optional<Geschreven> hoe,
        Optional<String> data) {
    public UrenView {
        week = List.copyOf(week);
        zinnen = List.copyOf(zinnen);
        kort = List.copyOf(kort);
        anders = List.copyOf(anders);
    }

    /**
     * A closing, or other hours.
     *
     * @param wat what is different, and when
     * @param waarom empty when nobody said so
     */
    public record Anders(String wat, Geschreven waarom) {}

    /**
     * The hours of one day of the week.
     *
     * @param dag 1 is Monday
     */
    public record Rij(int dag, String naam, String uren) {}
}
