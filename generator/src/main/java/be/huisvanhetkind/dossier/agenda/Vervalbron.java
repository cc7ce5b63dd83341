package be.huisvanhetkind.dossier.agenda;

import be.huisvanhetkind.dossier.verslag.Dossier;
import java.time.LocalDate;
import java.util.stream.Stream;

/** One kind of date that a house keeps. */
@FunctionalInterface
interface Vervalbron {
    /**
     * What falls due, and what was due and is not done; what is past and needs nothing is left out.
     *
     * @param tot the last day that is asked for; what comes later may be given too
     */
    Stream<Vervaldag> of(Dossier dossier, LocalDate tot);
}
