package be.huisvanhetkind.dossier;

import be.huisvanhetkind.dossier.agenda.Coordinatiejaar;
import be.huisvanhetkind.dossier.beloften.Beloften;
import be.huisvanhetkind.dossier.dekking.Dekking;
import be.huisvanhetkind.dossier.erkenning.Aanvraagstuk;
import be.huisvanhetkind.dossier.erkenning.Erkenning;
import be.huisvanhetkind.dossier.geld.Geld;
import be.huisvanhetkind.dossier.jaarverslag.Jaarverslag;
import be.huisvanhetkind.dossier.overleg.Overlegrapport;
import be.huisvanhetkind.dossier.signalen.Signalen;
import be.huisvanhetkind.dossier.versheid.Versheid;
import be.huisvanhetkind.dossier.verslag.Rapport;
import java.util.List;

/** Every report, in the order of the dossier. A new one is one line here. */
public final class Rapporten {
    private static final List<Rapport> ALL =
            List.of(
                    new Erkenning(), //
                    new Aanvraagstuk(), //
                    new Dekking(), //
                    new Beloften(), //
                    new Signalen(), //
                    new Geld(), //
                    new Overlegrapport(), //
                    new Coordinatiejaar(12), //
                    new Jaarverslag(), //
                    new Versheid());

    private Rapporten() {}

    public static List<Rapport> all() {
        return ALL;
    }
}
