package be.huisvanhetkind.site.agenda;

import be.huisvanhetkind.site.adres.Addresses;
import be.huisvanhetkind.site.adres.Url;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What there is to do on a day.
 *
 * @param keren in order of time; none on a day without anything
 */
public record Dagagenda(LocalDate dag, List<Keer> keren) {
    public Dagagenda {
        keren = List.copyOf(keren);
    }

    /** Every day from today to the last on which there is something. */
    static List<Dagagenda> of(List<Keer> keren, LocalDate vandaag) {
        if (keren.isEmpty()) {
            return List.of();
        }
        Map<LocalDate, List<Keer>> perDag =
                keren.stream().collect(Collectors.groupingBy(Keer::dag));
        LocalDate last = keren.get(keren.size() - 1).dag();
        return vandaag.datesUntil(last.plusDays(1))
                .map(dag -> new Dagagenda(dag, perDag.getOrDefault(dag, List.of())))
                .toList();
    }

    /** The address of its page. */
    public Url url() {
        return Url.of(Addresses.AGENDA.section(), dag.toString());
    }
}
