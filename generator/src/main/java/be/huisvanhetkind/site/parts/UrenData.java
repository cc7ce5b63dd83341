package be.huisvanhetkind.site.parts;

import be.huisvanhetkind.model.tijd.Aanpassing;
import be.huisvanhetkind.model.tijd.Kalender;
import be.huisvanhetkind.model.tijd.Kanaal;
import be.huisvanhetkind.model.tijd.Openingsuren;
import be.huisvanhetkind.model.tijd.Uurblok;
import be.huisvanhetkind.model.tijd.Vakantie;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
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
        List<Kanaal> kanalen =
                uren.wanneer().stream().map(Uurblok::kanaal).distinct().sorted().toList();
        return kanalen.isEmpty()
                ? Optional.empty()
                : Optional.of(text(kanalen(uren, kanalen), kalender, vandaag));
    }

    /** The hours by the way one can come then. */
    private static Map<Kanaal, Openingsuren> kanalen(Openingsuren uren, List<Kanaal> kanalen) {
        Map<Kanaal, Openingsuren> all = new EnumMap<>(Kanaal.class);
        kanalen.forEach(kanaal -> all.put(kanaal, only(uren, kanaal, kanalen.get(0))));
        return all;
    }

    /** Other hours in a period do not tell the way, so they are of the first way there is. */
    private static Openingsuren only(Openingsuren uren, Kanaal kanaal, Kanaal first) {
        return new Openingsuren(
                uren.place(),
                uren.wanneer().stream().filter(blok -> blok.kanaal() == kanaal).toList(),
                uren.gesloten(),
                kanaal == first ? uren.aangepast() : withoutUren(uren.aangepast()),
                uren.openOpFeestdagen(),
                uren.hoe());
    }

    private static List<Aanpassing> withoutUren(List<Aanpassing> aangepast) {
        return aangepast.stream()
                .map(anders -> new Aanpassing(anders.periode(), List.of()))
                .toList();
    }

    /** From yesterday on, because what began then may end today. */
    private static String text(
            Map<Kanaal, Openingsuren> uren, Kalender kalender, LocalDate vandaag) {
        LocalDate first = vandaag.minusDays(1);
        LocalDate last = vandaag.plusWeeks(WEEKS);
        Map<DayOfWeek, String> weekly = weekly(uren);
        Stream<String> week =
                weekly.entrySet().stream()
                        .filter(day -> !day.getValue().isEmpty())
                        .map(day -> day.getKey().getValue() + "=" + day.getValue());
        Stream<String> other =
                first.datesUntil(last.plusDays(1))
                        .map(dag -> Map.entry(dag, blocks(on(uren, dag, kalender))))
                        .filter(
                                day ->
                                        !day.getValue()
                                                .equals(weekly.get(day.getKey().getDayOfWeek())))
                        .map(day -> day.getKey() + "=" + day.getValue());
        return Stream.of(Stream.of(first + "/" + last), week, other)
                .flatMap(parts -> parts)
                .collect(Collectors.joining(" "));
    }

    private static Map<DayOfWeek, String> weekly(Map<Kanaal, Openingsuren> uren) {
        Map<DayOfWeek, String> weekly = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            weekly.put(
                    day,
                    blocks(
                            uren.values().stream()
                                    .flatMap(some -> some.wanneer().stream())
                                    .filter(blok -> everyWeek(blok, day))
                                    .map(UrenData::block)));
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

    private static Stream<String> on(
            Map<Kanaal, Openingsuren> uren, LocalDate dag, Kalender kalender) {
        return uren.entrySet().stream()
                .flatMap(
                        some ->
                                some.getValue().op(dag, kalender).stream()
                                        .map(vak -> vak.van() + "-" + vak.tot())
                                        .map(vak -> vak + letter(some.getKey())));
    }

    private static String block(Uurblok blok) {
        return blok.vak().van() + "-" + blok.vak().tot() + letter(blok.kanaal());
    }

    private static String blocks(Stream<String> blocks) {
        return blocks.distinct().sorted(Comparator.naturalOrder()).collect(Collectors.joining(","));
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
