package be.huisvanhetkind.model;

import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.model.tijd.Openingsuren;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Eén bestand van het huis: een aanbod, een partner, een overleg … */
public sealed interface Item permits Publiek, Intern {
    /** Wat elk bestand heeft. */
    Fiche fiche();

    /** Every way to reach someone that is written in it. */
    Stream<Contact> contacten();

    /** All hours that are written in it. */
    Stream<Openingsuren> uren();

    /** Every age that is written in it. */
    Stream<Leeftijd> leeftijden();

    /** How long it stays true after someone read it. */
    Houdbaarheid houdbaarheid();

    /** The Dutch word an author uses for a file of a type: {@code partner}, {@code aanbod}. */
    static String soortnaam(Class<? extends Item> type) {
        return type.getSimpleName().toLowerCase(Locale.ROOT);
    }

    /** The name of the file (of the folder, for a partner), unique within its type. */
    default String id() {
        return fiche().id();
    }

    /** Where a field is written, or the beginning of the file; the field is one of its type. */
    default Place placeOf(String key) {
        return fiche().origin().of(key);
    }

    default String titel() {
        return fiche().titel();
    }

    /**
     * The last day before someone should read it again: the day that was asked for, unless it was
     * read since then; else as long as its type stays true.
     */
    default Optional<LocalDate> nazienVoor() {
        Optional<LocalDate> gelezen = fiche().nalezing().nagekekenOp();
        return fiche().nalezing()
                .nazienVoor()
                .filter(dag -> gelezen.map(dag::isAfter).orElse(true))
                .or(() -> gelezen.flatMap(houdbaarheid()::einde));
    }

    /** The last day it is on the site when nobody reads it again; nothing when it stays. */
    default Optional<LocalDate> getoondTot() {
        return nazienVoor().flatMap(houdbaarheid()::getoondTot);
    }

    /** Whether nobody looked after it for so long that it is not shown on a day. */
    default boolean isVerwaarloosdOp(LocalDate dag) {
        return getoondTot().map(dag::isAfter).orElse(false);
    }

    /** Whether someone should have read it again before a day. */
    default boolean isVerouderdOp(LocalDate dag) {
        return nazienVoor().map(dag::isAfter).orElse(false);
    }
}
