package be.huisvanhetkind.rules.tijd;

import be.huisvanhetkind.model.Huis;
import be.huisvanhetkind.model.aanbod.Aanbod;
import be.huisvanhetkind.model.aanbod.Activiteit;
import be.huisvanhetkind.model.aanbod.Locatie;
import be.huisvanhetkind.model.aanbod.Locatie.Onthaal;
import be.huisvanhetkind.model.tijd.Openingsuren;
import be.huisvanhetkind.model.tijd.Uurblok;
import java.util.Optional;
import java.util.stream.Stream;

/** The hours in a house, wherever they are written. */
final class AlleUren {
    private AlleUren() {}

    static Stream<Openingsuren> van(Huis huis) {
        return Stream.of(
                        huis.all(Locatie.class).stream()
                                .flatMap(plaats -> plaats.openingsuren().stream()),
                        huis.all(Locatie.class).stream()
                                .map(plaats -> plaats.onthaal().flatMap(Onthaal::uren))
                                .flatMap(Optional::stream),
                        huis.all(Aanbod.class).stream()
                                .flatMap(aanbod -> aanbod.waar().stream())
                                .flatMap(waar -> waar.uren().stream()),
                        huis.all(Activiteit.class).stream()
                                .flatMap(activiteit -> activiteit.reeks().stream()))
                .flatMap(uren -> uren);
    }

    static Stream<Uurblok> blokken(Huis huis) {
        return van(huis).flatMap(uren -> uren.wanneer().stream());
    }
}
