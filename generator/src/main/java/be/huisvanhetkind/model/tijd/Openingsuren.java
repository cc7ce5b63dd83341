package be.huisvanhetkind.model.tijd;

import be.huisvanhetkind.finding.Place;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Wanneer iets open is of doorgaat. Adjusted days win over closings, closings over holidays,
 * holidays over the week.
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
    public List<Tijdvak> op(LocalDate dag, Kalender kalender) {
        Optional<Aanpassing> anders =
                aangepast.stream()
                        .filter(aanpassing -> aanpassing.periode().contains(dag))
                        .findFirst();
        if (anders.isPresent()) {
            return anders.get().uren();
        }
        if (geslotenOp(dag).isPresent() || !openOpFeestdagen && kalender.isFeestdag(dag)) {
            return List.of();
        }
        return wanneer.stream()
                .filter(blok -> blok.appliesOn(dag, kalender))
                .map(Uurblok::vak)
                .sorted(Comparator.comparing(Tijdvak::van))
                .toList();
    }

    /** The closing a day falls in. */
    public Optional<Periode> geslotenOp(LocalDate dag) {
        return gesloten.stream().filter(periode -> periode.contains(dag)).findFirst();
    }
}
