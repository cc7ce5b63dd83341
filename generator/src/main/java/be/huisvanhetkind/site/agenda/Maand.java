package be.huisvanhetkind.site.agenda;

import be.huisvanhetkind.site.adres.Addresses;
import be.huisvanhetkind.site.adres.Url;
import java.time.YearMonth;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The days of a month that are still to come, as far as the agenda goes.
 *
 * @param dagen in order
 */
public record Maand(YearMonth maand, List<Dagagenda> dagen) {
    public Maand {
        dagen = List.copyOf(dagen);
    }

    static List<Maand> of(List<Dagagenda> dagen) {
        TreeMap<YearMonth, List<Dagagenda>> maanden =
                dagen.stream()
                        .collect(
                                Collectors.groupingBy(
                                        dag -> YearMonth.from(dag.dag()),
                                        TreeMap::new,
                                        Collectors.toList()));
        return maanden.entrySet().stream()
                .map(maand -> new Maand(maand.getKey(), maand.getValue()))
                .toList();
    }

    /** The address of its page. */
    public Url url() {
        return Url.of(Addresses.AGENDA.section(), maand.toString());
    }
}
