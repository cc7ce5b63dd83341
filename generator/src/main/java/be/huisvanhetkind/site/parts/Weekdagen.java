package be.huisvanhetkind.site.parts;

import be.huisvanhetkind.model.aanbod.Aanbod;
import be.huisvanhetkind.model.tijd.Dag;
import be.huisvanhetkind.model.tijd.Uurblok;
import be.huisvanhetkind.site.agenda.Keer;
import be.huisvanhetkind.site.agenda.Keren;
import be.huisvanhetkind.site.index.Index;
import be.huisvanhetkind.site.woorden.DagWoorden;
import be.huisvanhetkind.site.woorden.Dagenreeks;
import java.time.LocalDate;
import java.util.List;

/** On which days an offer is, in a few letters, for a list. */
final class Weekdagen {
    private Weekdagen() {}

    /** "ma en do"; of what has only dates the next one; empty when nothing is known. */
    static String of(Aanbod aanbod, Index index) {
        List<Dag> dagen =
                aanbod.uren()
                        .flatMap(uren -> uren.wanneer().stream())
                        .filter(blok -> isNow(blok, index.vandaag()))
                        .flatMap(blok -> blok.dagen().stream())
                        .distinct()
                        .sorted()
                        .toList();
        return dagen.isEmpty()
                ? datum(aanbod, index)
                : Dagenreeks.of(
                        dagen, dag -> DagWoorden.kort(dag, index.woorden()), index.woorden());
    }

    private static boolean isNow(Uurblok blok, LocalDate vandaag) {
        return blok.geldigTot().map(tot -> !tot.isBefore(vandaag)).orElse(true);
    }

    private static String datum(Aanbod aanbod, Index index) {
        return Keren.of(aanbod, index).stream()
                .filter(Keer::isMogelijk)
                .findFirst()
                .map(keer -> DagWoorden.withoutJaar(keer.dag(), index.woorden()))
                .orElse("");
    }
}
