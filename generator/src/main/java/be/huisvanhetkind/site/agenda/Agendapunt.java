package be.huisvanhetkind.site.agenda;

import be.huisvanhetkind.site.adres.Addresses;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One thing that one can do on a day. What is open before and after noon is one; what begins twice
 * is two.
 *
 * @param keren in order of time, at least one; of the same thing at the same place
 */
public record Agendapunt(LocalDate dag, List<Keer> keren) {
    /** What begins first, then what is open, then what one does at home; each in order of time. */
    private static final Comparator<Agendapunt> ORDER =
            Comparator.<Agendapunt, Rubriek>comparing(punt -> punt.keer().rubriek())
                    .thenComparing(punt -> punt.keer().start());

    public Agendapunt {
        keren = List.copyOf(keren);
    }

    /** A time by itself. */
    public static Agendapunt of(Keer keer) {
        return new Agendapunt(keer.dag(), List.of(keer));
    }

    /**
     * @param keren those of one day, in order of time
     */
    static List<Agendapunt> of(LocalDate dag, List<Keer> keren) {
        Map<String, List<Keer>> same = new LinkedHashMap<>();
        keren.forEach(
                keer -> same.computeIfAbsent(key(keer), first -> new ArrayList<>()).add(keer));
        return same.values().stream()
                .map(those -> new Agendapunt(dag, those))
                .sorted(ORDER)
                .toList();
    }

    private static String key(Keer keer) {
        String thing = Addresses.of(keer.wat()).path();
        return keer.startsAtHour()
                ? thing + keer.naam()
                : String.join(
                        " ",
                        thing,
                        keer.locatie().map(locatie -> locatie.id()).orElse(""),
                        keer.plaats().orElse(""),
                        keer.ingang().id());
    }

    /** The first time; all that is not an hour is the same for each. */
    public Keer keer() {
        return keren.get(0);
    }
}
