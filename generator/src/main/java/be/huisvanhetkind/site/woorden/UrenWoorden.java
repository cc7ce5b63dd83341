package be.huisvanhetkind.site.woorden;

import be.huisvanhetkind.model.tijd.Dag;
import be.huisvanhetkind.model.tijd.Openingsuren;
import be.huisvanhetkind.model.tijd.Tijdvak;
import be.huisvanhetkind.model.tijd.Uurblok;
import be.huisvanhetkind.model.tijd.Weeknummer;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Returning hours in words: "dinsdag en donderdag van 9 tot 12 uur", "elke eerste en derde maandag
 * van 14 tot 16 uur".
 */
public final class UrenWoorden {
    private UrenWoorden() {}

    /** One line per pattern, with the days in full; what is over on a day is left out. */
    public static List<String> voluit(Openingsuren uren, LocalDate vandaag) {
        return lines(uren, vandaag, DagWoorden::dag);
    }

    /** As {@link #voluit}, with days of two letters. */
    public static List<String> kort(Openingsuren uren, LocalDate vandaag) {
        return lines(uren, vandaag, DagWoorden::kort);
    }

    /** The hours of one day: "9 tot 12 uur en 13 tot 16 uur", or "gesloten". */
    public static String dag(List<Tijdvak> vakken) {
        return vakken.isEmpty()
                ? "gesloten"
                : Opsomming.en(vakken.stream().map(TijdWoorden::van).toList());
    }

    /**
     * What a table says of one day: "9 tot 12 uur, aan de telefoon; elke eerste van 14 tot 16 uur",
     * or "gesloten".
     */
    public static String rij(List<Uurblok> blokken, LocalDate vandaag) {
        Map<Pattern, List<Uurblok>> patterns =
                blokken.stream()
                        .sorted(Comparator.comparing(blok -> blok.vak().van()))
                        .collect(
                                Collectors.groupingBy(
                                        Pattern::onOneDay,
                                        LinkedHashMap::new,
                                        Collectors.toList()));
        return blokken.isEmpty()
                ? dag(List.of())
                : patterns.values().stream()
                        .map(same -> deel(same, vandaag))
                        .collect(Collectors.joining("; "));
    }

    private static String deel(List<Uurblok> blokken, LocalDate vandaag) {
        String weeks = weken(blokken.get(0).weken());
        return (weeks.isEmpty() ? "" : weeks + "van ")
                + uren(blokken)
                + BlokWoorden.achteraan(blokken.get(0), vandaag);
    }

    private static List<String> lines(
            Openingsuren uren, LocalDate vandaag, Function<DayOfWeek, String> name) {
        Map<Pattern, List<Uurblok>> patterns =
                uren.wanneer().stream()
                        .filter(
                                blok ->
                                        blok.geldigTot()
                                                .map(tot -> !tot.isBefore(vandaag))
                                                .orElse(true))
                        .collect(
                                Collectors.groupingBy(
                                        Pattern::of, LinkedHashMap::new, Collectors.toList()));
        List<String> lines = new ArrayList<>();
        patterns.forEach((pattern, blokken) -> line(pattern, blokken, vandaag, name, lines));
        return List.copyOf(lines);
    }

    private static void line(
            Pattern pattern,
            List<Uurblok> blokken,
            LocalDate vandaag,
            Function<DayOfWeek, String> name,
            List<String> lines) {
        String when =
                pattern.days().isEmpty()
                        ? datums(pattern.datums(), vandaag)
                        : weken(pattern.weeks()) + Dagenreeks.van(pattern.days(), name);
        if (!when.isEmpty()) {
            lines.add(
                    when
                            + " van "
                            + uren(blokken)
                            + BlokWoorden.achteraan(blokken.get(0), vandaag));
        }
    }

    private static String uren(List<Uurblok> blokken) {
        return Opsomming.en(
                blokken.stream()
                        .map(Uurblok::vak)
                        .sorted(Comparator.comparing(Tijdvak::van))
                        .map(TijdWoorden::van)
                        .toList());
    }

    private static String weken(List<Weeknummer> weeks) {
        return weeks.isEmpty()
                ? ""
                : "elke " + Opsomming.en(weeks.stream().map(UrenWoorden::rang).toList()) + " ";
    }

    private static String rang(Weeknummer week) {
        return switch (week.nummer()) {
            case 0 -> "laatste";
            case 1 -> "eerste";
            case 2 -> "tweede";
            case 3 -> "derde";
            case 4 -> "vierde";
            default -> "vijfde";
        };
    }

    private static String datums(List<LocalDate> datums, LocalDate vandaag) {
        return Opsomming.en(
                datums.stream()
                        .filter(datum -> !datum.isBefore(vandaag))
                        .sorted()
                        .map(DagWoorden::nabij)
                        .toList());
    }

    /** What blocks share to stand on one line: the same days, and the same conditions. */
    private record Pattern(
            List<Dag> days, List<Weeknummer> weeks, List<LocalDate> datums, Object conditions) {
        static Pattern of(Uurblok blok) {
            return new Pattern(
                    blok.dagen(),
                    blok.weken(),
                    blok.datums(),
                    List.of(blok.kanaal(), blok.vakantie(), blok.geldigVanaf(), blok.geldigTot()));
        }

        /** The same, for blocks that are known to be of one day. */
        static Pattern onOneDay(Uurblok blok) {
            return new Pattern(List.of(), blok.weken(), List.of(), of(blok).conditions());
        }
    }
}
