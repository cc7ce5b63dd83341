package be.huisvanhetkind.model.tijd;

import java.time.LocalDate;

/**
 * De hoeveelste keer een weekdag in de maand valt: "de eerste en derde maandag", "de laatste
 * vrijdag".
 *
 * @param nummer 1 to 5, or 0 for the last of the month
 */
public record Weeknummer(int nummer) {
    public static final Weeknummer LAATSTE = new Weeknummer(0);

    public boolean appliesOn(LocalDate dag) {
        return nummer == 0
                ? dag.plusWeeks(1).getMonth() != dag.getMonth()
                : (dag.getDayOfMonth() - 1) / 7 + 1 == nummer;
    }
}
