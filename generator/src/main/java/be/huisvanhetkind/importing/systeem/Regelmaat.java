package be.huisvanhetkind.importing.systeem;

import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.importing.voorstel.Waarde;
import biweekly.util.ByDay;
import biweekly.util.Frequency;
import biweekly.util.Recurrence;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A rule of an agenda that says no more than days of the week, or of certain weeks of the month.
 */
final class Regelmaat {
    private Regelmaat() {}

    /** The days, and the weeks; nothing when the rule says more. */
    static Optional<Waarde.Groep> of(Recurrence rule, DayOfWeek first, Place place) {
        boolean isPlain =
                (rule.getInterval() == null || rule.getInterval() == 1)
                        && rule.getCount() == null
                        && rule.getByMonth().isEmpty()
                        && rule.getByMonthDay().isEmpty()
                        && rule.getBySetPos().isEmpty();
        if (isPlain && rule.getFrequency() == Frequency.WEEKLY) {
            List<ByDay> days = rule.getByDay();
            List<String> names = days.isEmpty() ? Weekdag.all(first.name()) : names(days);
            return Optional.of(new Waarde.Groep(place).with("dagen", names));
        }
        return isPlain && isRanked(rule)
                ? Optional.of(
                        new Waarde.Groep(place)
                                .with("dagen", names(rule.getByDay().subList(0, 1)))
                                .with("week", weeks(rule.getByDay())))
                : Optional.empty();
    }

    private static List<String> names(List<ByDay> days) {
        return days.stream().flatMap(one -> Weekdag.of(one.getDay().getAbbr()).stream()).toList();
    }

    private static List<String> weeks(List<ByDay> days) {
        return days.stream().map(Regelmaat::week).toList();
    }

    private static String week(ByDay day) {
        return day.getNum() == -1 ? "laatste" : String.valueOf(day.getNum());
    }

    /** Whether it is one day of the week, in weeks that are counted. */
    private static boolean isRanked(Recurrence rule) {
        List<ByDay> days = rule.getByDay();
        return rule.getFrequency() == Frequency.MONTHLY
                && !days.isEmpty()
                && days.stream().map(ByDay::getNum).allMatch(Regelmaat::isCounted)
                && days.stream().map(ByDay::getDay).distinct().count() == 1;
    }

    private static boolean isCounted(@Nullable Integer nth) {
        return nth != null && nth >= -1 && nth != 0 && nth <= 5;
    }
}
