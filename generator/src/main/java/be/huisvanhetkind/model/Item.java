package be.huisvanhetkind.model;

import java.time.LocalDate;
import java.util.Optional;

/** Eén bestand van het huis: een aanbod, een partner, een overleg … */
public interface Item {
    /** Wat elk bestand heeft. */
    Fiche fiche();

    /** The name of the file (of the folder, for a partner), unique within its type. */
    default String id() {
        return fiche().id();
    }

    default String titel() {
        return fiche().titel();
    }

    /**
     * The last day before someone should read it again: the day that was asked for, unless it was
     * read since then; else as long as its type stays true.
     */
    default Optional<LocalDate> nazienVoor() {
        Optional<LocalDate> gelezen = fiche().nagekekenOp();
        return fiche().nazienVoor()
                .filter(dag -> gelezen.map(dag::isAfter).orElse(true))
                .or(() -> gelezen.flatMap(Houdbaarheid.van(this)::einde));
    }

    /** Whether someone should have read it again before a day. */
    default boolean isVerouderdOp(LocalDate dag) {
        return nazienVoor().map(dag::isAfter).orElse(false);
    }
}
