package be.huisvanhetkind.dossier.dekking;

import be.huisvanhetkind.model.Begrip;
import be.huisvanhetkind.model.Leeftijd;
import java.util.Optional;

/**
 * Offers that have something in common.
 *
 * @param id of what they have in common, unique among the groups beside it
 * @param naam of what they have in common
 * @param isNodig whether a family misses something when there is nothing
 * @param leeftijd for which ages it can be at all; absent for any
 */
record Deelgroep(
        String id, String naam, Optional<Leeftijd> leeftijd, boolean isNodig, Leden leden) {
    /** What may well be empty. */
    static Deelgroep of(String naam, Leden leden) {
        return new Deelgroep(naam, naam, Optional.empty(), false, leden);
    }

    static Deelgroep of(Begrip begrip, Leden leden) {
        return new Deelgroep(begrip.id(), begrip.label(), begrip.leeftijd(), false, leden);
    }

    /** The same, where a family misses something when there is nothing. */
    Deelgroep needed() {
        return new Deelgroep(id, naam, leeftijd, true, leden);
    }

    /** Whether something can belong to both: care around birth is not for those of twelve. */
    boolean fits(Deelgroep other) {
        return leeftijd.flatMap(een -> other.leeftijd.map(een::overlaps)).orElse(true);
    }

    Leden and(Deelgroep other) {
        return leden.and(other.leden);
    }
}
