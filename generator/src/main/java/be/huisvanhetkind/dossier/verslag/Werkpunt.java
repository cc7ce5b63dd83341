package be.huisvanhetkind.dossier.verslag;

import be.huisvanhetkind.model.Item;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Something to do.
 *
 * @param wat an order, in a few words and a full stop: "Vernieuw de nota met Tolletje."
 * @param waarom why, and what happens else
 * @param tegen the day it must be done; absent for what has no day
 */
public record Werkpunt(
        Dringend dringend,
        String wat,
        String waarom,
        Optional<LocalDate> tegen,
        List<Bewijs> bewijs) {
    /** What cannot wait first, and of these the oldest. */
    public static final Comparator<Werkpunt> ORDER =
            Comparator.comparing(Werkpunt::dringend)
                    .thenComparing(punt -> punt.tegen.orElse(LocalDate.MAX))
                    .thenComparing(Werkpunt::wat);

    public Werkpunt {
        bewijs = List.copyOf(bewijs);
    }

    /** Something about one file, without a day. */
    public static Werkpunt of(Dringend dringend, String wat, String waarom, Item item) {
        return new Werkpunt(dringend, wat, waarom, Optional.empty(), List.of(Bewijs.of(item)));
    }

    /** The same, which must be done by a day. */
    public Werkpunt by(Optional<LocalDate> dag) {
        return new Werkpunt(dringend, wat, waarom, dag, bewijs);
    }

    /** How long it can wait. */
    public enum Dringend {
        NU,
        BINNENKORT,
        OOIT
    }
}
