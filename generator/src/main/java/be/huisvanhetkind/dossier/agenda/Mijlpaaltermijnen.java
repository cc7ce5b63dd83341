package be.huisvanhetkind.dossier.agenda;

import be.huisvanhetkind.dossier.verslag.Bewijs;
import be.huisvanhetkind.dossier.verslag.Dossier;
import be.huisvanhetkind.model.huis.Samenwerkingsverband;
import be.huisvanhetkind.model.huis.Samenwerkingsverband.Mijlpaal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** The steps in the growth of the house that are still to come (rij 56). */
record Mijlpaaltermijnen() implements Vervalbron {
    @Override
    public Stream<Vervaldag> of(Dossier dossier, LocalDate tot) {
        Samenwerkingsverband verband = dossier.huis().verband();
        return verband.opdracht().mijlpalen().stream()
                .filter(een -> !een.bereikt())
                .map(een -> due(een, verband));
    }

    private static Vervaldag due(Mijlpaal een, Samenwerkingsverband verband) {
        return Vervaldag.of(
                een.datum(),
                Vervalsoort.MIJLPAAL,
                een.datum() + " " + een.titel(),
                een.titel(),
                "Een mijlpaal van het huis. Is hij bereikt? Zet dat dan in huis.yml.",
                List.of(new Bewijs("huis.yml", verband.origin().file())));
    }
}
