package be.huisvanhetkind.rules.subsidie;

import be.huisvanhetkind.model.Status;
import be.huisvanhetkind.model.huis.Huis;
import be.huisvanhetkind.model.netwerk.Toekenning;
import java.util.stream.Stream;

/** The grants that count: those that are published. */
public final class Toekenningen {
    /** The source that is called Kind en Gezin in the decree. */
    private static final String KG = "kg";

    private Toekenningen() {}

    public static Stream<Toekenning> of(Huis huis) {
        return huis.all(Toekenning.class).stream()
                .filter(een -> een.fiche().publicatie().status() == Status.GEPUBLICEERD);
    }

    /** The Flemish subsidy for the house. */
    public static Stream<Toekenning> ofKg(Huis huis) {
        return of(huis).filter(een -> een.bron().id().equals(KG));
    }
}
