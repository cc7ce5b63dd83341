package be.huisvanhetkind.dossier.agenda;

import be.huisvanhetkind.dossier.verslag.Bewijs;
import be.huisvanhetkind.dossier.verslag.Dossier;
import be.huisvanhetkind.model.redactie.Toegankelijkheidsverklaring;
import be.huisvanhetkind.taal.Datumwoord;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** The statement about accessibility is drawn up anew each year (besluit (EU) 2018/1523). */
record Verklaringstermijnen() implements Vervalbron {
    @Override
    public Stream<Vervaldag> of(Dossier dossier, LocalDate tot) {
        return dossier.published(Toegankelijkheidsverklaring.class).map(Verklaringstermijnen::due);
    }

    private static Vervaldag due(Toegankelijkheidsverklaring een) {
        return Vervaldag.of(
                een.opgesteldOp().plusYears(1),
                Vervalsoort.VERKLARING,
                een.id(),
                "Kijk na hoe toegankelijk de site is",
                "De verklaring is van %s. Ze moet elk jaar opnieuw."
                        .formatted(Datumwoord.of(een.opgesteldOp())),
                List.of(Bewijs.of(een)));
    }
}
