package be.huisvanhetkind.rules.tijd;

import be.huisvanhetkind.model.Item;
import be.huisvanhetkind.model.aanbod.Activiteit;
import be.huisvanhetkind.model.huis.Huis;
import be.huisvanhetkind.model.tijd.Moment;
import be.huisvanhetkind.model.tijd.Openingsuren;
import be.huisvanhetkind.model.tijd.Uurblok;
import java.util.stream.Stream;

/** The hours in a house, wherever they are written. */
final class AlleUren {
    private AlleUren() {}

    static Stream<Openingsuren> of(Huis huis) {
        return huis.all().stream().flatMap(AlleUren::of);
    }

    /** Its own, and those of its telephones. */
    private static Stream<Openingsuren> of(Item item) {
        return Stream.concat(
                item.uren(), item.contacten().flatMap(contact -> contact.uren().stream()));
    }

    static Stream<Uurblok> blokken(Huis huis) {
        return of(huis).flatMap(uren -> uren.wanneer().stream());
    }

    static Stream<Moment> momenten(Huis huis) {
        return huis.all(Activiteit.class).stream()
                .flatMap(activiteit -> activiteit.momenten().stream());
    }
}
