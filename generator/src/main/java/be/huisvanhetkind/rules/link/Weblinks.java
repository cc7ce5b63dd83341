package be.huisvanhetkind.rules.link;

import be.huisvanhetkind.model.huis.Huis;
import be.huisvanhetkind.model.tekst.Koppeling;
import be.huisvanhetkind.rules.tekst.Teksten;
import java.util.stream.Stream;

/** The web addresses in a house. */
final class Weblinks {
    private Weblinks() {}

    /** Every web address, in a text or in a field, also what is not published. */
    static Stream<Koppeling> of(Huis huis) {
        return Stream.concat(Teksten.links(huis), Teksten.adressen(huis))
                .filter(link -> link.doel().regionMatches(true, 0, "http", 0, 4));
    }
}
