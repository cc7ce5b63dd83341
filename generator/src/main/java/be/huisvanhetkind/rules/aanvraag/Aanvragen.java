package be.huisvanhetkind.rules.aanvraag;

import be.huisvanhetkind.model.Status;
import be.huisvanhetkind.model.huis.Huis;
import be.huisvanhetkind.model.netwerk.Aanvraag;
import java.util.stream.Stream;

/** The requests that count: those that are published. */
public final class Aanvragen {
    private Aanvragen() {}

    public static Stream<Aanvraag> of(Huis huis) {
        return huis.all(Aanvraag.class).stream()
                .filter(een -> een.fiche().publicatie().status() == Status.GEPUBLICEERD);
    }
}
