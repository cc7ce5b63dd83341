package be.huisvanhetkind.render.hsds;

import be.huisvanhetkind.model.tijd.Dag;
import be.huisvanhetkind.model.tijd.Tijdvak;
import be.huisvanhetkind.model.tijd.Uurblok;
import be.huisvanhetkind.model.tijd.Weeknummer;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Hours that return, in the words of iCalendar.
 *
 * @param freq every week or every month; empty for one day
 * @param byday the days; with a number, which of the month
 * @param byweekno which weeks of the year; empty for all
 */
record Uurrij(String freq, String byday, String byweekno, Tijdvak vak) {
    private static final List<String> DAYS = List.of("MO", "TU", "WE", "TH", "FR", "SA", "SU");
    private static final String WEEKLY = "WEEKLY";
    private static final int LAST_WEEK = 53;

    /** On some days of each week. */
    static Uurrij every(List<Dag> dagen, Tijdvak vak) {
        return new Uurrij(WEEKLY, byday("", dagen), "", vak);
    }

    /** On a day that is named otherwise. */
    static Uurrij once(Tijdvak vak) {
        return new Uurrij("", "", "", vak);
    }

    /** What returns of some hours; weeks of the month and of the year do not go in one. */
    static Stream<Uurrij> of(Uurblok blok) {
        if (blok.dagen().isEmpty()) {
            return Stream.empty();
        } else if (blok.weken().isEmpty()) {
            return Stream.of(every(blok.dagen(), blok.vak()));
        }
        List<Weeknummer> month = blok.weken().stream().filter(Weeknummer::isVanDeMaand).toList();
        Stream<Uurrij> ofMonth = month.isEmpty() ? Stream.empty() : Stream.of(monthly(blok, month));
        Stream<Uurrij> ofYear =
                blok.weken().stream()
                        .filter(week -> !week.isVanDeMaand())
                        .map(week -> yearly(blok, week));
        return Stream.concat(ofMonth, ofYear);
    }

    private static Uurrij monthly(Uurblok blok, List<Weeknummer> weken) {
        String days =
                weken.stream()
                        .map(week -> week == Weeknummer.LAATSTE ? "-1" : week.code())
                        .map(nth -> byday(nth, blok.dagen()))
                        .collect(Collectors.joining(","));
        return new Uurrij("MONTHLY", days, "", blok.vak());
    }

    private static Uurrij yearly(Uurblok blok, Weeknummer week) {
        String weeks =
                IntStream.rangeClosed(1, LAST_WEEK)
                        .filter(nth -> nth % 2 == (week == Weeknummer.EVEN ? 0 : 1))
                        .mapToObj(Integer::toString)
                        .collect(Collectors.joining(","));
        return new Uurrij(WEEKLY, byday("", blok.dagen()), weeks, blok.vak());
    }

    private static String byday(String nth, List<Dag> dagen) {
        return dagen.stream()
                .map(dag -> nth + DAYS.get(dag.ordinal()))
                .collect(Collectors.joining(","));
    }

    /** As a schedule of a row, in half a year. */
    Rij schedule(Rij of, Helft helft, String attending) {
        String opens = helft.time(vak.van());
        String closes = helft.time(vak.tot());
        String key =
                String.join("/", byday, byweekno, opens, closes, helft.van().toString(), attending);
        return of.child(Hsdstabel.SCHEDULE, key)
                .with("valid_from", helft.van().toString())
                .with("valid_to", helft.tot().toString())
                .with("freq", freq)
                .with("byday", byday)
                .with("byweekno", byweekno)
                .with("opens_at", opens)
                .with("closes_at", closes)
                .with("attending_type", attending);
    }
}
