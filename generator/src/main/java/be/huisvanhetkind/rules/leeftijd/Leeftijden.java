package be.huisvanhetkind.rules.leeftijd;

import be.huisvanhetkind.model.Item;
import be.huisvanhetkind.model.Leeftijd;
import be.huisvanhetkind.model.huis.Huis;
import java.util.stream.Stream;

/** The ages in a house. */
final class Leeftijden {
    private Leeftijden() {}

    /** The age of every item that has one. */
    static Stream<Leeftijd> of(Huis huis) {
        return huis.all().stream().flatMap(Item::leeftijden);
    }
}
