package be.huisvanhetkind.render.schemaorg;

import be.huisvanhetkind.model.tijd.Aanpassing;
import be.huisvanhetkind.model.tijd.Dag;
import be.huisvanhetkind.model.tijd.Openingsuren;
import be.huisvanhetkind.model.tijd.Periode;
import be.huisvanhetkind.model.tijd.Tijdvak;
import be.huisvanhetkind.model.tijd.Uurblok;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Hours in the words of schema.org, which knows no second Tuesday of the month. */
final class Uurdingen {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    private static final List<String> DAYS =
            List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");

    private Uurdingen() {}

    /** The hours of each week, and those of dates to come. */
    static List<Map<String, Object>> usual(Openingsuren uren, LocalDate vandaag) {
        return uren.wanneer().stream()
                .filter(blok -> blok.weken().isEmpty())
                .flatMap(blok -> hours(blok, vandaag))
                .toList();
    }

    private static Stream<Map<String, Object>> hours(Uurblok blok, LocalDate vandaag) {
        Stream<Ding> dates =
                blok.datums().stream()
                        .filter(dag -> !dag.isBefore(vandaag))
                        .map(dag -> between(blok.vak(), dag, dag));
        Stream<Ding> week = Stream.of(week(blok)).filter(some -> !blok.dagen().isEmpty());
        return Stream.concat(week, dates).map(Ding::properties);
    }

    private static Ding week(Uurblok blok) {
        return open(blok.vak())
                .with("dayOfWeek", blok.dagen().stream().map(Uurdingen::day).toList())
                .with("validFrom", blok.geldigVanaf().map(LocalDate::toString))
                .with("validThrough", blok.geldigTot().map(LocalDate::toString));
    }

    /** Closings, in which it opens and closes at once, and other hours. */
    static List<Map<String, Object>> special(Openingsuren uren, LocalDate vandaag) {
        Stream<Ding> closed =
                uren.gesloten().stream()
                        .filter(periode -> !periode.tot().isBefore(vandaag))
                        .map(Uurdingen::closed);
        Stream<Ding> other =
                uren.aangepast().stream()
                        .filter(anders -> !anders.periode().tot().isBefore(vandaag))
                        .flatMap(Uurdingen::other);
        return Stream.concat(closed, other).map(Ding::properties).toList();
    }

    private static Ding closed(Periode periode) {
        return Ding.of("OpeningHoursSpecification")
                .with("opens", "00:00")
                .with("closes", "00:00")
                .with("validFrom", periode.van().toString())
                .with("validThrough", periode.tot().toString());
    }

    private static Stream<Ding> other(Aanpassing anders) {
        Periode periode = anders.periode();
        return anders.uren().stream().map(vak -> between(vak, periode.van(), periode.tot()));
    }

    private static Ding between(Tijdvak vak, LocalDate van, LocalDate tot) {
        return open(vak).with("validFrom", van.toString()).with("validThrough", tot.toString());
    }

    private static Ding open(Tijdvak vak) {
        return Ding.of("OpeningHoursSpecification")
                .with("opens", TIME.format(vak.van()))
                .with("closes", end(vak.tot()));
    }

    /** Midnight is the last minute of the day: at 00:00 it would be closed. */
    private static String end(LocalTime tot) {
        return tot.equals(LocalTime.MIDNIGHT) ? "23:59" : TIME.format(tot);
    }

    private static String day(Dag dag) {
        return "https://schema.org/" + DAYS.get(dag.ordinal());
    }
}
