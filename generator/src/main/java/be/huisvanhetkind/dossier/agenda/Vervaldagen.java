package be.huisvanhetkind.dossier.agenda;

import be.huisvanhetkind.dossier.verslag.Dossier;
import java.time.LocalDate;
import java.util.List;

/** All that falls due, from every source. A new kind of date is one line here. */
public final class Vervaldagen {
    private static final List<Vervalbron> BRONNEN =
            List.of(
                    new Vergaderdagen(),
                    new Partnertermijnen(),
                    new Vrijwilligerstermijnen(),
                    new Beloftetermijnen(),
                    new Actietermijnen(),
                    new Jaarstukken(),
                    new Geldtermijnen(),
                    new Verklaringstermijnen(),
                    new Nazichtdagen(),
                    new Mijlpaaltermijnen());

    private Vervaldagen() {}

    /** What falls due until a day, and what is late; the earliest first. */
    public static List<Vervaldag> of(Dossier dossier, LocalDate tot) {
        return BRONNEN.stream()
                .flatMap(bron -> bron.of(dossier, tot))
                .filter(een -> !een.dag().isAfter(tot))
                .sorted(Vervaldag.ORDER)
                .toList();
    }
}
