package be.huisvanhetkind.site.view;

import java.util.List;

/**
 * Figures in rows.
 *
 * @param titel what they are about
 * @param rijen as many cells as there are heads
 */
public record Cijfertabel(String titel, List<String> koppen, List<List<Regel>> rijen) {
    public Cijfertabel {
        koppen = List.copyOf(koppen);
        rijen = List.copyOf(rijen);
    }
}
