package be.huisvanhetkind.model.tijd;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Uren die terugkomen: op dagen van de week, op de zoveelste van de maand, of op een lijst van
 * data.
 *
 * @param dagen days of the week; empty when there is a list of dates
 * @param weken which of these days in the month; empty means every week
 * @param datums the dates themselves
 * @param vak from when to when
 */
public record Uurblok(
        List<Dag> dagen,
        List<Weeknummer> weken,
        List<LocalDate> datums,
        Tijdvak vak,
        Kanaal kanaal,
        Vakantie vakantie,
        Optional<LocalDate> geldigVanaf,
        Optional<LocalDate> geldigTot) {
    public Uurblok {
        dagen = List.copyOf(dagen);
        weken = List.copyOf(weken);
        datums = List.copyOf(datums);
    }

    /** Whether these hours hold on a day, closings and holidays aside. */
    public boolean appliesOn(LocalDate dag, Kalender kalender) {
        return (datums.contains(dag) || fits(dag))
                && binnenPeriode(dag)
                && fitsVakantie(dag, kalender);
    }

    Uurblok withKanaal(Kanaal ander) {
        return new Uurblok(dagen, weken, datums, vak, ander, vakantie, geldigVanaf, geldigTot);
    }

    private boolean fits(LocalDate dag) {
        return dagen.contains(Dag.of(dag))
                && (weken.isEmpty() || weken.stream().anyMatch(week -> week.appliesOn(dag)));
    }

    private boolean binnenPeriode(LocalDate dag) {
        return geldigVanaf.map(vanaf -> !dag.isBefore(vanaf)).orElse(true)
                && geldigTot.map(tot -> !dag.isAfter(tot)).orElse(true);
    }

    private boolean fitsVakantie(LocalDate dag, Kalender kalender) {
        return switch (vakantie) {
            case ALTIJD -> true;
            case NIET -> !kalender.isSchoolvakantie(dag);
            case ALLEEN -> kalender.isSchoolvakantie(dag);
        };
    }
}
