package be.huisvanhetkind.dossier.beloften;

import be.huisvanhetkind.dossier.verslag.Verslagdeel;
import be.huisvanhetkind.dossier.verslag.Werkpunt;
import java.util.List;

/** One kind of promise: what there is to read of it, and what must be done. */
record Belofteblok(List<? extends Verslagdeel> delen, List<Werkpunt> werkpunten) {
    Belofteblok {
        delen = List.copyOf(delen);
        werkpunten = List.copyOf(werkpunten);
    }
}
