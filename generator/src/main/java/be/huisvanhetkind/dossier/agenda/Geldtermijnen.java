package be.huisvanhetkind.dossier.agenda;

import be.huisvanhetkind.dossier.verslag.Bewijs;
import be.huisvanhetkind.dossier.verslag.Dossier;
import be.huisvanhetkind.model.netwerk.Toekenning;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** The last day on which money may be spent; what ended is for the report about money (rij 64). */
record Geldtermijnen() implements Vervalbron {
    @Override
    public Stream<Vervaldag> of(Dossier dossier, LocalDate tot) {
        return dossier.published(Toekenning.class)
                .flatMap(een -> een.termijn().stream().map(dag -> due(een, dag)))
                .filter(een -> !een.dag().isBefore(dossier.vandaag()));
    }

    private static Vervaldag due(Toekenning een, LocalDate dag) {
        return Vervaldag.of(
                dag,
                Vervalsoort.GELD,
                een.id(),
                "Sluit “%s” af".formatted(een.titel()),
                "Na deze dag mag het geld niet meer uitgegeven worden. Kijk na of alles verantwoord is, en of het vernieuwd wordt.",
                List.of(Bewijs.of(een)));
    }
}
