package be.huisvanhetkind.site.woorden;

import be.huisvanhetkind.model.tijd.Kanaal;
import be.huisvanhetkind.model.tijd.Uurblok;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The conditions of returning hours, after the hours themselves: ", op afspraak, niet in de
 * schoolvakantie".
 */
final class BlokWoorden {
    private BlokWoorden() {}

    /** The hours, and the conditions after them. */
    static String erbij(String uren, Uurblok blok, LocalDate vandaag, Woordenboek w) {
        return Stream.of(
                        kanaal(blok.kanaal(), w),
                        vakantie(blok, w),
                        blok.geldigVanaf()
                                .filter(vandaag::isBefore)
                                .map(dag -> w.woord("uren.vanaf", DagWoorden.datum(dag, w))),
                        blok.geldigTot()
                                .map(dag -> w.woord("uren.tot-en-met", DagWoorden.datum(dag, w))))
                .flatMap(Optional::stream)
                .reduce(uren, (all, next) -> w.woord("uren.erbij", all, next));
    }

    private static Optional<String> kanaal(Kanaal kanaal, Woordenboek w) {
        return w.find("uren.kanaal." + kanaal.id());
    }

    private static Optional<String> vakantie(Uurblok blok, Woordenboek w) {
        return w.find("uren.vakantie." + blok.vakantie().id());
    }
}
