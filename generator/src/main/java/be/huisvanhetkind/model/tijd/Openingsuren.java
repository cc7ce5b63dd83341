package be.huisvanhetkind.model.tijd;

import be.huisvanhetkind.finding.Place;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Wanneer iets open is of doorgaat. Adjusted days win over closings, closings over dates that are
 * written out, dates over holidays, holidays over the week.
 *
 * @param wanneer the returning hours
 * @param gesloten periods without any hours
 * @param aangepast periods with other hours
 * @param openOpFeestdagen whether the hours also hold on legal holidays
 * @param hoe how to make an appointment, when that is needed
 */
public record Openingsuren(
        Place place,
        List<Uurblok> wanneer,
        List<Periode> gesloten,
        List<Aanpassing> aangepast,
        boolean openOpFeestdagen,
        Optional<String> hoe) {
    public Openingsuren {
        wanneer = List.copyOf(wanneer);
        gesloten = List.copyOf(gesloten);
        aangepast = List.copyOf(aangepast);
    }

    /** The hours on one day, in order; empty when closed. */
    public List<Opening> op(LocalDate dag, Kalender kalender) {
        Optional<Aanpassing> anders =
                aangepast.stream()
                        .filter(aanpassing -> aanpassing.periode().contains(dag))
                        .findFirst();
        if (anders.isPresent()) {
            return anders.get().uren().stream().map(vak -> new Opening(vak, kanaal())).toList();
        }
        return geslotenOp(dag).isPresent() ? List.of() : zoalsGewoonlijk(dag, kalender);
    }

    /** Other hours in a period do not tell the way, so they are of the first way there is. */
    private Kanaal kanaal() {
        return wanneer.stream()
                .map(Uurblok::kanaal)
                .min(Comparator.naturalOrder())
                .orElse(Kanaal.ALGEMEEN);
    }

    /** Two patterns that meet on one day, as the fourth Tuesday and the last, are once. */
    private List<Opening> zoalsGewoonlijk(LocalDate dag, Kalender kalender) {
        List<Opening> openingen = new ArrayList<>();
        for (Uurblok blok : wanneer) { // asked of every day of every offer
            if (isOpen(blok, dag, kalender)) {
                openingen.add(new Opening(blok.vak(), blok.kanaal()));
            }
        }
        return openingen.size() < 2 ? List.copyOf(openingen) : eachOnce(openingen);
    }

    private static List<Opening> eachOnce(List<Opening> openingen) {
        List<Opening> once = new ArrayList<>();
        openingen.stream()
                .sorted(Comparator.comparing(opening -> opening.vak().van()))
                .filter(opening -> once.stream().noneMatch(opening::isGelijk))
                .forEach(once::add);
        return List.copyOf(once);
    }

    /** Whether hours hold on a day on which it is not closed. */
    private boolean isOpen(Uurblok blok, LocalDate dag, Kalender kalender) {
        return blok.appliesOn(dag, kalender)
                && (openOpFeestdagen || blok.datums().contains(dag) || !kalender.isFeestdag(dag));
    }

    /** The same, closed in other periods too; one that lies in another adds nothing. */
    public Openingsuren withGesloten(List<Periode> erbij) {
        List<Periode> all = Stream.concat(gesloten.stream(), erbij.stream()).distinct().toList();
        List<Periode> widest =
                all.stream()
                        .filter(een -> all.stream().noneMatch(ander -> een.isLessThan(ander)))
                        .toList();
        return new Openingsuren(place, wanneer, widest, aangepast, openOpFeestdagen, hoe);
    }

    /** The same hours in another way each. */
    public Openingsuren withKanaal(UnaryOperator<Kanaal> other) {
        return new Openingsuren(
                place,
                wanneer.stream().map(blok -> blok.withKanaal(other.apply(blok.kanaal()))).toList(),
                gesloten,
                aangepast,
                openOpFeestdagen,
                hoe);
    }

    /** The closing a day falls in. */
    public Optional<Periode> geslotenOp(LocalDate dag) {
        return gesloten.stream().filter(periode -> periode.contains(dag)).findFirst();
    }
}
