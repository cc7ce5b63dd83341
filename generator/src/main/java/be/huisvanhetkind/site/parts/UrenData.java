package be.huisvanhetkind.site.parts;

import be.huisvanhetkind.model.Kalender;
import be.huisvanhetkind.model.tijd.Kanaal;
import be.huisvanhetkind.model.tijd.Openingsuren;
import be.huisvanhetkind.model.tijd.Tijdvak;
import be.huisvanhetkind.model.tijd.Uurblok;
import be.huisvanhetkind.model.tijd.Vakantie;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The hours for the script that says what is open now: the weekly pattern, and each day of the
 * coming weeks that differs from it. Only hours at which anyone may walk in count.
 */
final class UrenData {
    private static final int WEEKS = 10;
    private static final String NONE = "[]";

    private UrenData() {}

    /**
     * {@code
     * {"2":[["09:00","12:00"]],"dicht":["2026-12-25"],"anders":{"2026-12-24":[["09:00","11:00"]]}}}.
     */
    static Optional<String> json(Openingsuren uren, Kalender kalender, LocalDate vandaag) {
        return json(uren, Kanaal.ALGEMEEN, kalender, vandaag);
    }

    /** The same for hours by appointment, where those are the only ones. */
    static Optional<String> opAfspraak(Openingsuren uren, Kalender kalender, LocalDate vandaag) {
        return uren.wanneer().stream().allMatch(blok -> blok.kanaal() == Kanaal.OP_AFSPRAAK)
                ? json(uren, Kanaal.OP_AFSPRAAK, kalender, vandaag)
                : Optional.empty();
    }

    private static Optional<String> json(
            Openingsuren uren, Kanaal kanaal, Kalender kalender, LocalDate vandaag) {
        List<Uurblok> blokken =
                uren.wanneer().stream().filter(blok -> blok.kanaal() == kanaal).toList();
        return blokken.isEmpty()
                ? Optional.empty()
                : Optional.of(json(only(uren, blokken), blokken, kalender, vandaag));
    }

    private static String json(
            Openingsuren uren, List<Uurblok> inloop, Kalender kalender, LocalDate vandaag) {
        Map<DayOfWeek, String> weekly = new EnumMap<>(DayOfWeek.class);
        List<String> parts = new ArrayList<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            String hours = blocks(weekly(inloop, day));
            weekly.put(day, hours);
            if (!hours.equals(NONE)) {
                parts.add(quoted(Integer.toString(day.getValue())) + ":" + hours);
            }
        }
        List<String> closed = new ArrayList<>();
        List<String> other = new ArrayList<>();
        vandaag.datesUntil(vandaag.plusWeeks(WEEKS))
                .forEach(
                        dag -> {
                            String hours = blocks(uren.op(dag, kalender));
                            if (!hours.equals(weekly.get(dag.getDayOfWeek()))) {
                                String date = quoted(dag.toString());
                                (hours.equals(NONE) ? closed : other)
                                        .add(hours.equals(NONE) ? date : date + ":" + hours);
                            }
                        });
        if (!closed.isEmpty()) {
            parts.add("\"dicht\":[" + String.join(",", closed) + "]");
        }
        if (!other.isEmpty()) {
            parts.add("\"anders\":{" + String.join(",", other) + "}");
        }
        return "{" + String.join(",", parts) + "}";
    }

    private static Openingsuren only(Openingsuren uren, List<Uurblok> inloop) {
        return new Openingsuren(
                uren.place(),
                inloop,
                uren.gesloten(),
                uren.aangepast(),
                uren.openOpFeestdagen(),
                uren.hoe());
    }

    private static List<Tijdvak> weekly(List<Uurblok> blokken, DayOfWeek day) {
        return blokken.stream()
                .filter(UrenData::everyWeek)
                .filter(blok -> blok.dagen().stream().anyMatch(dag -> dag.dagVanDeWeek() == day))
                .map(Uurblok::vak)
                .sorted(Comparator.comparing(Tijdvak::van))
                .toList();
    }

    private static boolean everyWeek(Uurblok blok) {
        return blok.weken().isEmpty()
                && blok.vakantie() == Vakantie.ALTIJD
                && blok.geldigVanaf().isEmpty()
                && blok.geldigTot().isEmpty();
    }

    private static String blocks(List<Tijdvak> hours) {
        return hours.stream()
                .map(
                        vak ->
                                "["
                                        + quoted(vak.van().toString())
                                        + ","
                                        + quoted(vak.tot().toString())
                                        + "]")
                .collect(Collectors.joining(",", "[", "]"));
    }

    private static String quoted(String text) {
        return '"' + text + '"';
    }
}
