package be.huisvanhetkind.model.tijd;

/** Uren op één dag, en hoe je dan terechtkunt. */
public record Opening(Tijdvak vak, Kanaal kanaal) {
    /** Whether it is the same hours in the same way, wherever it was written. */
    boolean isGelijk(Opening andere) {
        return kanaal == andere.kanaal && vak.isGelijk(andere.vak);
    }
}
