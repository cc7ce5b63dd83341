package be.huisvanhetkind.rules.leeftijd;

import be.huisvanhetkind.model.Huis;
import be.huisvanhetkind.model.Leeftijd;
import be.huisvanhetkind.model.aanbod.Aanbod;
import be.huisvanhetkind.model.aanbod.Activiteit;
import be.huisvanhetkind.model.aanbod.Vraag;
import be.huisvanhetkind.model.netwerk.Signaal;
import java.util.stream.Stream;

/** The ages in a house. */
final class Leeftijden {
    private Leeftijden() {}

    /** The age of every item that has one. */
    static Stream<Leeftijd> alle(Huis huis) {
        return Stream.of(
                        huis.all(Aanbod.class).stream().map(Aanbod::leeftijd),
                        huis.all(Activiteit.class).stream().map(Activiteit::leeftijd),
                        huis.all(Vraag.class).stream().flatMap(vraag -> vraag.leeftijd().stream()),
                        huis.all(Signaal.class).stream()
                                .flatMap(signaal -> signaal.leeftijd().stream()))
                .flatMap(leeftijden -> leeftijden);
    }
}
