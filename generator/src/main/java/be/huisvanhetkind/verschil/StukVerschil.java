package be.huisvanhetkind.verschil;

import java.util.Comparator;
import java.util.List;

/**
 * Wat er in één bestand anders is.
 *
 * @param soort the word for its type: {@code aanbod}; {@code huis} for what all share
 * @param titel as it is called now, or was when it is gone
 * @param adres where its page stands, or stood when it is gone; empty when it is on no page
 * @param verschillen the heaviest first; never empty
 */
public record StukVerschil(
        String soort, String id, String titel, String adres, Lot lot, List<Verschil> verschillen) {
    static final Comparator<StukVerschil> ORDER =
            Comparator.comparing(StukVerschil::isConcept)
                    .thenComparing(StukVerschil::gewicht)
                    .thenComparing(StukVerschil::titel)
                    .thenComparing(StukVerschil::soort)
                    .thenComparing(StukVerschil::id);

    public StukVerschil {
        verschillen =
                verschillen.stream()
                        .distinct()
                        .sorted(Comparator.comparing(Verschil::gewicht))
                        .toList();
    }

    /** That of its heaviest difference. */
    public Gewicht gewicht() {
        return verschillen.get(0).gewicht();
    }

    private boolean isConcept() {
        return lot == Lot.CONCEPT;
    }
}
