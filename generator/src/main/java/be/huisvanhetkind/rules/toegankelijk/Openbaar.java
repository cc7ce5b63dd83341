package be.huisvanhetkind.rules.toegankelijk;

import be.huisvanhetkind.model.Item;
import be.huisvanhetkind.model.Publiek;
import be.huisvanhetkind.model.huis.Huis;
import be.huisvanhetkind.model.tekst.Opbouw;
import java.util.stream.Stream;

/** What readers outside the network see, now or once it is finished. */
final class Openbaar {
    private Openbaar() {}

    static Stream<Item> items(Huis huis) {
        return huis.all().stream().filter(Publiek.class::isInstance);
    }

    /** What every text consists of. */
    static Stream<Opbouw> teksten(Huis huis) {
        return items(huis).map(item -> item.fiche().tekst().opbouw());
    }
}
