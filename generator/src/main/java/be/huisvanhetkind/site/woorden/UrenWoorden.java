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
    public static List<String> voluit(Openingsuren uren, LocalDate vandaag, Woordenboek w) {
        return lines(uren, vandaag, day -> DagWoorden.dag(day, w), w);
    }

    /** As {@link #voluit}, with days of two letters. */
    public static List<String> kort(Openingsuren uren, LocalDate vandaag, Woordenboek w) {
        return lines(uren, vandaag, day -> DagWoorden.kort(day, w), w);
    }

    /** The days of one pattern without its hours; empty when all of them are over. */
    public static String dagen(Uurblok blok, LocalDate vandaag, Woordenboek w) {
        return wanneer(Pattern.of(blok), vandaag, day -> DagWoorden.dag(day, w), w);
    }

    /** One pattern, with its hours and conditions. */
    public static String voluit(Uurblok blok, LocalDate vandaag, Woordenboek w) {
        return line(dagen(blok, vandaag, w), List.of(blok), vandaag, w);
    }

    /** The hours of one day: "9 tot 12 uur en 13 tot 16 uur", or "gesloten". */
    public static String dag(List<Tijdvak> vakken, Woordenboek w) {
        return vakken.isEmpty()
                ? w.woord("uren.gesloten")
                : Opsomming.en(vakken.stream().map(vak -> TijdWoorden.of(vak, w)).toList(), w);
    }

    /**
     * What a table says of one day: "9 tot 12 uur, aan de telefoon; elke eerste van 14 tot 16 uur",
     * or "gesloten".
     */
    public static String rij(List<Uurblok> blokken, LocalDate vandaag, Woordenboek w) {
        Map<Pattern, List<Uurblok>> patterns =
                blokken.stream()
                        .sorted(Comparator.comparing(blok -> blok.vak().van()))
                        .collect(
                                Collectors.groupingBy(
                                        Pattern::onOneDay,
                                        LinkedHashMap::new,
                                        Collectors.toList()));
        return blokken.isEmpty()
                ? dag(List.of(), w)
                : patterns.values().stream()
                        .map(same -> deel(same, vandaag, w))
                        .collect(Collectors.joining("; "));
    }

    private static String deel(List<Uurblok> blokken, LocalDate vandaag, Woordenboek w) {
        List<Weeknummer> weeks = blokken.get(0).weken();
        String uren = uren(blokken, w);
        String when =
                weeks.isEmpty()
                        ? uren
                        : WeekWoorden.of("uren.weken-van", "uren.weken-van.", weeks, uren, w);
        return BlokWoorden.erbij(when, blokken.get(0), vandaag, w);
    }

    private static List<String> lines(
            Openingsuren uren, LocalDate vandaag, Function<DayOfWeek, String> name, Woordenboek w) {
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
        patterns.forEach(
                (pattern, blokken) -> {
                    String when = wanneer(pattern, vandaag, name, w);
                    if (!when.isEmpty()) {
                        lines.add(line(when, blokken, vandaag, w));
                    }
                });
        return List.copyOf(lines);
    }

    private static String line(
            String when, List<Uurblok> blokken, LocalDate vandaag, Woordenboek w) {
        String uren = w.woord("uren.regel", when, uren(blokken, w));
        return BlokWoorden.erbij(uren, blokken.get(0), vandaag, w);
    }

    /** The days; empty when all of them are over. */
    private static String wanneer(
            Pattern pattern, LocalDate vandaag, Function<DayOfWeek, String> name, Woordenboek w) {
        if (pattern.days().isEmpty()) {
            return datums(pattern.datums(), vandaag, w);
        }
        String days = Dagenreeks.of(pattern.days(), name, w);
        return pattern.weeks().isEmpty()
                ? days
                : WeekWoorden.of("uren.weken", "uren.weken.", pattern.weeks(), days, w);
    }

    private static String uren(List<Uurblok> blokken, Woordenboek w) {
        return Opsomming.en(
                blokken.stream()
                        .map(Uurblok::vak)
                        .sorted(Comparator.comparing(Tijdvak::van))
                        .map(vak -> TijdWoorden.of(vak, w))
                        .toList(),
                w);
    }

    private static String datums(List<LocalDate> datums, LocalDate vandaag, Woordenboek w) {
        return Opsomming.en(
                datums.stream()
                        .filter(datum -> !datum.isBefore(vandaag))
                        .distinct()
                        .sorted()
                        .map(datum -> DagWoorden.nabij(datum, vandaag, w))
                        .toList(),
                w);
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
