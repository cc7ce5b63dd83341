package be.huisvanhetkind.model.tijd;

import java.time.LocalDate;
import java.time.temporal.IsoFields;

/**
 * Welke weken: de hoeveelste keer een weekdag in de maand valt ("de eerste en derde maandag", "de
 * laatste vrijdag"), of de even of oneven weken van het jaar (ISO 8601).
 */
public enum Weeknummer {
    EERSTE("1"),
    TWEEDE("2"),
    DERDE("3"),
    VIERDE("4"),
    VIJFDE("5"),
    LAATSTE("laatste"),
    EVEN("even"),
    ONEVEN("oneven");

    private final String code;

    Weeknummer(String code) {
        this.code = code;
    }

    /** As an author writes it. */
    public String code() {
        return code;
    }

    /** Whether it is counted from the first of the month. */
    public boolean isVanDeMaand() {
        return this != EVEN && this != ONEVEN;
    }

    public boolean appliesOn(LocalDate dag) {
        return switch (this) {
            case LAATSTE -> dag.plusWeeks(1).getMonth() != dag.getMonth();
            case EVEN -> weekOfYear(dag) % 2 == 0;
            case ONEVEN -> weekOfYear(dag) % 2 == 1;
            default -> (dag.getDayOfMonth() - 1) / 7 == ordinal();
        };
    }

    private static int weekOfYear(LocalDate dag) {
        return dag.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }
}
