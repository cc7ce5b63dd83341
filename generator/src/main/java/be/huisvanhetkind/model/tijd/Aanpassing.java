package be.huisvanhetkind.model.tijd;

import java.util.List;

/**
 * Andere uren dan gewoonlijk, in een periode.
 *
 * @param uren the hours on each day of the period
 */
public record Aanpassing(Periode periode, List<Tijdvak> uren) {
    public Aanpassing {
        uren = List.copyOf(uren);
    }
}
