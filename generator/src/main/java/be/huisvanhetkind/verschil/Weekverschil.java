package be.huisvanhetkind.verschil;

import be.huisvanhetkind.model.tijd.Dag;
import be.huisvanhetkind.model.tijd.Openingsuren;
import be.huisvanhetkind.model.tijd.Uurblok;
import be.huisvanhetkind.model.tijd.Weeknummer;
import be.huisvanhetkind.site.woorden.TijdWoorden;
import be.huisvanhetkind.site.woorden.UrenWoorden;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Other returning hours, day by day; what is the same on several days is said once. "op maandag
 * begint het om 9.30 uur in plaats van om 9 uur; donderdag vervalt".
 */
record Weekverschil(Blik blik, Map<Gang, List<Wissel>> gangen) {
    /**
     * What happens to hours, whatever the day.
     *
     * @param week in which weeks
     * @param voor what they were; absent when they are new
     * @param na what they are; absent when they are gone
     * @param isLast whether nothing is left on that day
     */
    record Gang(List<Object> week, Optional<Uur> voor, Optional<Uur> na, boolean isLast) {}

    /** A pattern of one day as it was, and as it is; one of both may be absent. */
    record Wissel(Optional<Uurblok> voor, Optional<Uurblok> na) {}

    /** Hours and on what condition they hold, whatever the day. */
    record Uur(LocalTime van, LocalTime tot, List<Object> voorwaarden) {
        static Uur of(Uurblok blok) {
            return new Uur(
                    blok.vak().van(),
                    blok.vak().tot(),
                    List.of(blok.kanaal(), blok.vakantie(), blok.geldigVanaf(), blok.geldigTot()));
        }
    }

    static List<String> between(Openingsuren voor, Openingsuren na, Blik blik) {
        Weekverschil week = new Weekverschil(blik, new LinkedHashMap<>());
        Map<Object, List<Uurblok>> toen = perDay(voor, blik);
        Map<Object, List<Uurblok>> nu = perDay(na, blik);
        Set<Object> days = new LinkedHashSet<>(toen.keySet());
        days.addAll(nu.keySet());
        days.forEach(
                day ->
                        week.day(
                                toen.getOrDefault(day, List.of()),
                                nu.getOrDefault(day, List.of())));
        return week.clauses();
    }

    /** Each day by itself, Monday first, dates behind; what is over is left out. */
    private static Map<Object, List<Uurblok>> perDay(Openingsuren uren, Blik blik) {
        return uren.wanneer().stream()
                .filter(blok -> blok.geldigTot().filter(blik.vandaag()::isAfter).isEmpty())
                .flatMap(Weekverschil::days)
                .filter(blok -> blok.datums().stream().noneMatch(blik.vandaag()::isAfter))
                .sorted(
                        Comparator.comparing(Weekverschil::place)
                                .thenComparing(blok -> blok.datums().toString())
                                .thenComparing(blok -> blok.vak().van()))
                .collect(
                        Collectors.groupingBy(
                                blok -> List.of(blok.dagen(), weeks(blok), blok.datums()),
                                LinkedHashMap::new,
                                Collectors.toList()));
    }

    /** Dates come behind the days of the week. */
    private static int place(Uurblok blok) {
        return blok.dagen().isEmpty() ? Dag.values().length : blok.dagen().get(0).ordinal();
    }

    private static List<Weeknummer> weeks(Uurblok blok) {
        return blok.weken().stream().sorted().toList();
    }

    private static Stream<Uurblok> days(Uurblok blok) {
        return Stream.concat(
                blok.dagen().stream().sorted().map(dag -> on(List.of(dag), List.of(), blok)),
                blok.datums().stream().sorted().map(dag -> on(List.of(), List.of(dag), blok)));
    }

    private static Uurblok on(List<Dag> dagen, List<LocalDate> datums, Uurblok blok) {
        return new Uurblok(
                dagen,
                weeks(blok),
                datums,
                blok.vak(),
                blok.kanaal(),
                blok.vakantie(),
                blok.geldigVanaf(),
                blok.geldigTot());
    }

    private void day(List<Uurblok> voor, List<Uurblok> na) {
        List<Uurblok> gone = without(voor, na);
        List<Uurblok> come = without(na, voor);
        if (gone.size() == come.size()) {
            for (int i = 0; i < gone.size(); i++) {
                add(Optional.of(gone.get(i)), Optional.of(come.get(i)), false);
            }
        } else {
            gone.forEach(blok -> add(Optional.of(blok), Optional.empty(), na.isEmpty()));
            come.forEach(blok -> add(Optional.empty(), Optional.of(blok), voor.isEmpty()));
        }
    }

    private static List<Uurblok> without(List<Uurblok> all, List<Uurblok> others) {
        List<Uur> known = others.stream().map(Uur::of).toList();
        return all.stream().filter(blok -> !known.contains(Uur.of(blok))).toList();
    }

    private void add(Optional<Uurblok> voor, Optional<Uurblok> na, boolean isLast) {
        Uurblok blok = na.or(() -> voor).orElseThrow();
        List<Object> week = List.of(weeks(blok), blok.datums().isEmpty());
        Gang gang = new Gang(week, voor.map(Uur::of), na.map(Uur::of), isLast);
        gangen.computeIfAbsent(gang, some -> new ArrayList<>()).add(new Wissel(voor, na));
    }

    /** One pattern that went and one that came are one that became the other. */
    private List<String> clauses() {
        List<Gang> gone = these(gang -> gang.na.isEmpty());
        List<Gang> come = these(gang -> gang.voor.isEmpty());
        List<String> clauses = new ArrayList<>();
        these(gang -> gang.voor.isPresent() && gang.na.isPresent())
                .forEach(gang -> clauses.add(shifted(gang)));
        if (gone.size() == 1 && come.size() == 1) {
            clauses.add(
                    "voortaan %s, in plaats van %s"
                            .formatted(full(come.get(0)), full(gone.get(0))));
            return clauses;
        }
        gone.forEach(gang -> clauses.add(gone(gang)));
        come.forEach(gang -> clauses.add("ook " + full(gang)));
        return clauses;
    }

    private List<Gang> these(Predicate<Gang> wanted) {
        return gangen.keySet().stream().filter(wanted).toList();
    }

    private String shifted(Gang gang) {
        Uur voor = gang.voor.orElseThrow();
        Uur na = gang.na.orElseThrow();
        if (!voor.voorwaarden.equals(na.voorwaarden)) {
            return "voortaan %s, in plaats van %s"
                    .formatted(full(gang, Wissel::na), full(gang, Wissel::voor));
        }
        String day = on(days(gang));
        if (voor.tot.equals(na.tot)) {
            return "%s begint het om %s in plaats van om %s"
                    .formatted(day, uur(na.van), uur(voor.van));
        }
        return voor.van.equals(na.van)
                ? "%s eindigt het om %s in plaats van om %s"
                        .formatted(day, uur(na.tot), uur(voor.tot))
                : "%s is het van %s in plaats van %s"
                        .formatted(
                                day,
                                TijdWoorden.of(na.van, na.tot, Blik.W),
                                TijdWoorden.of(voor.van, voor.tot, Blik.W));
    }

    private String gone(Gang gang) {
        String what = gang.isLast ? days(gang) : full(gang);
        return what + (changes(gang).size() == 1 ? " vervalt" : " vervallen");
    }

    private static String uur(LocalTime tijd) {
        return TijdWoorden.uur(tijd, Blik.W);
    }

    private static String on(String days) {
        return days.startsWith("elke ") ? days : "op " + days;
    }

    private String days(Gang gang) {
        return UrenWoorden.dagen(together(gang, Weekverschil::either), blik.vandaag(), Blik.W);
    }

    private String full(Gang gang) {
        return full(gang, Weekverschil::either);
    }

    private String full(Gang gang, Function<Wissel, Optional<Uurblok>> which) {
        return UrenWoorden.voluit(together(gang, which), blik.vandaag(), Blik.W);
    }

    private static Optional<Uurblok> either(Wissel wissel) {
        return wissel.na.or(wissel::voor);
    }

    /** The same hours on all the days. */
    private Uurblok together(Gang gang, Function<Wissel, Optional<Uurblok>> which) {
        List<Uurblok> all =
                changes(gang).stream().flatMap(one -> which.apply(one).stream()).toList();
        List<Dag> dagen = all.stream().flatMap(blok -> blok.dagen().stream()).toList();
        List<LocalDate> datums = all.stream().flatMap(blok -> blok.datums().stream()).toList();
        return on(dagen, datums, all.get(0));
    }

    private List<Wissel> changes(Gang gang) {
        return Objects.requireNonNull(gangen.get(gang));
    }
}
