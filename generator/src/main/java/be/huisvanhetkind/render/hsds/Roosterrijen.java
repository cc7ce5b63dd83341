package be.huisvanhetkind.render.hsds;

import static java.util.stream.Collectors.toMap;

import be.huisvanhetkind.model.tijd.Aanpassing;
import be.huisvanhetkind.model.tijd.Dag;
import be.huisvanhetkind.model.tijd.Kanaal;
import be.huisvanhetkind.model.tijd.Openingsuren;
import be.huisvanhetkind.model.tijd.Periode;
import be.huisvanhetkind.model.tijd.Uurblok;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Hours as schedules, for the half of the year that it is and the next. HSDS knows no day on which
 * it is closed: the notes say which, and where the link leads they are counted in.
 *
 * @param link where each time is told by itself
 * @param attending how one gets in at hours of a kind
 */
record Roosterrijen(
        Rij of, LocalDate vandaag, Optional<String> link, Function<Kanaal, String> attending) {
    List<Rij> rows(Openingsuren uren) {
        Stream<Rij> usual = uren.wanneer().stream().flatMap(blok -> rows(blok, uren));
        return Stream.concat(usual, uren.aangepast().stream().flatMap(this::other))
                .collect(toMap(Rij::id, row -> row, (one, same) -> one, LinkedHashMap::new))
                .values()
                .stream()
                .map(row -> row.with("schedule_link", link))
                .toList();
    }

    private Stream<Rij> rows(Uurblok blok, Openingsuren uren) {
        String how = attending.apply(blok.kanaal());
        String notes = notes(blok, uren);
        List<Helft> year = year(blok);
        Stream<Rij> weeks =
                Uurrij.of(blok)
                        .flatMap(row -> year.stream().map(half -> row.schedule(of, half, how)));
        return Stream.concat(weeks, dates(blok, how)).map(row -> row.with("notes", notes));
    }

    /** The half it is and the next, as far as the hours hold. */
    private List<Helft> year(Uurblok blok) {
        Helft now = Helft.of(vandaag);
        LocalDate begin = blok.geldigVanaf().filter(now.van()::isBefore).orElse(now.van());
        LocalDate end = blok.geldigTot().orElse(LocalDate.MAX);
        LocalDate last = Helft.of(Helft.of(begin).tot().plusDays(1)).tot();
        return end.isBefore(vandaag)
                ? List.of()
                : Helft.between(begin, end.isBefore(last) ? end : last);
    }

    private Stream<Rij> dates(Uurblok blok, String how) {
        return blok.datums().stream()
                .filter(dag -> !dag.isBefore(vandaag))
                .flatMap(dag -> Helft.between(dag, dag).stream())
                .map(helft -> Uurrij.once(blok.vak()).schedule(of, helft, how))
                .map(row -> row.with("dtstart", row.cell("valid_from")));
    }

    /** Other hours for some days, which come in the place of the usual. */
    private Stream<Rij> other(Aanpassing anders) {
        Periode periode = anders.periode();
        List<Helft> halves =
                periode.tot().isBefore(vandaag)
                        ? List.of()
                        : Helft.between(periode.van(), periode.tot());
        return anders.uren().stream()
                .map(vak -> Uurrij.every(List.of(Dag.values()), vak))
                .flatMap(row -> halves.stream().map(helft -> row.schedule(of, helft, "anders")))
                .map(row -> row.with("description", periode.naam()));
    }

    /** When the hours do not hold, a line for each reason. */
    private String notes(Uurblok blok, Openingsuren uren) {
        boolean isHolidays = uren.openOpFeestdagen() || blok.dagen().isEmpty();
        Stream<String> feestdagen = isHolidays ? Stream.empty() : Stream.of("niet op feestdagen");
        Stream<String> closed = uren.gesloten().stream().flatMap(one -> period("gesloten", one));
        Stream<String> other =
                uren.aangepast().stream().flatMap(one -> period("anders", one.periode()));
        return Stream.of(feestdagen, vakantie(blok), closed, other)
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n"));
    }

    private static Stream<String> vakantie(Uurblok blok) {
        return switch (blok.vakantie()) {
            case ALTIJD -> Stream.empty();
            case NIET -> Stream.of("niet in schoolvakanties");
            case ALLEEN -> Stream.of("alleen in schoolvakanties");
        };
    }

    /** As an interval of ISO 8601, and why. */
    private Stream<String> period(String what, Periode periode) {
        String days = what + " " + periode.van() + "/" + periode.tot();
        String line = periode.naam().isEmpty() ? days : days + ": " + periode.naam();
        return periode.tot().isBefore(vandaag) ? Stream.empty() : Stream.of(line);
    }
}
