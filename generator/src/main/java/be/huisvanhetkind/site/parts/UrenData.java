package be.huisvanhetkind.site.parts;

import be.huisvanhetkind.model.tijd.Kalender;
import be.huisvanhetkind.model.tijd.Kanaal;
import be.huisvanhetkind.model.tijd.Opening;
import be.huisvanhetkind.model.tijd.Openingsuren;
import be.huisvanhetkind.model.tijd.Uurblok;
import be.huisvanhetkind.model.tijd.Vakantie;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The hours for the script that says what is open now: the first and the last day they are known,
 * the weekly pattern, and each day that differs from it. {@code 2026-11-23/2027-02-02
 * 2=09:00-12:00,13:00-16:00a 2026-12-25= 2026-12-29=09:00-11:00} is open on Tuesday morning, by
 * appointment on Tuesday afternoon, closed at Christmas, and once shorter.
 */
final class UrenData {
    private static final int WEEKS = 10;

    private UrenData() {}

    static Optional<String> of(Openingsuren uren, Kalender kalender, LocalDate vandaag) {
        return Optional.of(uren)
                .filter(some -> !some.wanneer().isEmpty())
                .map(some -> text(some, kalender, vandaag));
    }

    /** From yesterday on, because what began then may end today. */
    private static String text(Openingsuren uren, Kalender kalender, LocalDate vandaag) {
        LocalDate first = vandaag.minusDays(1);
        LocalDate last = vandaag.plusWeeks(WEEKS);
        Map<DayOfWeek, String> weekly = weekly(uren);
        Stream<String> week =
                weekly.entrySet().stream()
                        .filter(day -> !day.getValue().isEmpty())
                        .map(day -> day.getKey().getValue() + "=" + day.getValue());
        Stream<String> other =
                first.datesUntil(last.plusDays(1))
                        .map(dag -> Map.entry(dag, blocks(uren.op(dag, kalender).stream())))
                        .filter(
                                day ->
                                        !day.getValue()
                                                .equals(weekly.get(day.getKey().getDayOfWeek())))
                        .map(day -> day.getKey() + "=" + day.getValue());
        return Stream.of(Stream.of(first + "/" + last), week, other)
                .flatMap(parts -> parts)
                .collect(Collectors.joining(" "));
    }

    private static Map<DayOfWeek, String> weekly(Openingsuren uren) {
        Map<DayOfWeek, String> weekly = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            weekly.put(
                    day,
                    blocks(
                            uren.wanneer().stream()
                                    .filter(blok -> everyWeek(blok, day))
                                    .map(blok -> new Opening(blok.vak(), blok.kanaal()))));
        }
        return weekly;
    }

    private static boolean everyWeek(Uurblok blok, DayOfWeek day) {
        return blok.dagen().stream().anyMatch(dag -> dag.dagVanDeWeek() == day)
                && blok.weken().isEmpty()
                && blok.vakantie() == Vakantie.ALTIJD
                && blok.geldigVanaf().isEmpty()
                && blok.geldigTot().isEmpty();
    }

    private static String blocks(Stream<Opening> openings) {
        return openings.map(UrenData::block)
                .distinct()
                .sorted(Comparator.naturalOrder())
                .collect(Collectors.joining(","));
    }

    private static String block(Opening opening) {
        return opening.vak().van() + "-" + opening.vak().tot() + letter(opening.kanaal());
    }

    private static String letter(Kanaal kanaal) {
        return switch (kanaal) {
            case ALGEMEEN -> "";
            case OP_AFSPRAAK -> "a";
            case TELEFONISCH -> "t";
            case ONLINE -> "o";
        };
    }
}
