package be.huisvanhetkind.site.agenda;

import be.huisvanhetkind.site.adres.Addresses;
import be.huisvanhetkind.site.adres.Url;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * What there is to do on a day.
 *
 * @param punten by what one can do with them, what takes several days on each of them; none on a
 *     day without anything
 */
public record Dagagenda(LocalDate dag, List<Agendapunt> punten) {
    public Dagagenda {
        punten = List.copyOf(punten);
    }

    /**
     * Every day from today to the last on which there is something.
     *
     * @param tot no day after this one
     */
    static List<Dagagenda> of(List<Keer> keren, LocalDate vandaag, LocalDate tot) {
        if (keren.isEmpty()) {
            return List.of();
        }
        TreeMap<LocalDate, List<Keer>> perDag = new TreeMap<>();
        for (Keer keer : keren) {
            keer.dagen(vandaag)
                    .takeWhile(dag -> !dag.isAfter(tot))
                    .map(dag -> perDag.computeIfAbsent(dag, first -> new ArrayList<>()))
                    .forEach(that -> that.add(keer));
        }
        return vandaag.datesUntil(perDag.lastKey().plusDays(1))
                .map(dag -> of(dag, perDag.getOrDefault(dag, List.of())))
                .toList();
    }

    private static Dagagenda of(LocalDate dag, List<Keer> keren) {
        return new Dagagenda(dag, Agendapunt.of(dag, keren));
    }

    public boolean isLeeg() {
        return punten.isEmpty();
    }

    /** How much there is to do: what goes on. */
    public int aantal() {
        return (int) punten.stream().filter(punt -> punt.keer().takesPlace()).count();
    }

    /** Only one part of it. */
    public List<Agendapunt> punten(Rubriek rubriek) {
        return punten.stream().filter(punt -> punt.keer().rubriek() == rubriek).toList();
    }

    /** The address of its page. */
    public Url url() {
        return Url.of(Addresses.AGENDA.section(), dag.toString());
    }
}
