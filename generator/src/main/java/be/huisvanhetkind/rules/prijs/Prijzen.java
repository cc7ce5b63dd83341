package be.huisvanhetkind.rules.prijs;

import be.huisvanhetkind.model.Prijs;
import be.huisvanhetkind.model.aanbod.Aanbod;
import be.huisvanhetkind.model.aanbod.Activiteit;
import be.huisvanhetkind.model.huis.Huis;
import java.util.stream.Stream;

/** The prices in a house. */
final class Prijzen {
    private Prijzen() {}

    /** What every offer and activity costs. */
    static Stream<Prijs> of(Huis huis) {
        return Stream.concat(
                huis.all(Aanbod.class).stream().map(Aanbod::prijs),
                huis.all(Activiteit.class).stream().map(Activiteit::prijs));
    }
}
