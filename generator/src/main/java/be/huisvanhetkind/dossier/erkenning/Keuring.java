package be.huisvanhetkind.dossier.erkenning;

import be.huisvanhetkind.dossier.erkenning.Voorwaarde.Bevonden;
import be.huisvanhetkind.dossier.verslag.Oordeel;
import be.huisvanhetkind.model.huis.Huis;
import java.util.List;

/** A condition, and what came of it. */
record Keuring(Voorwaarde voorwaarde, Bevonden bevonden) {
    /** Each condition, in the order of the decree. */
    static List<Keuring> all(Huis huis) {
        return Voorwaarden.ALL.stream().map(een -> new Keuring(een, een.judge(huis))).toList();
    }

    boolean is(Oordeel oordeel) {
        return bevonden.oordeel() == oordeel;
    }
}
