package be.huisvanhetkind.dossier.dekking;

import java.util.List;
import java.util.stream.Stream;

/**
 * One way to look at the offers: a side of a map.
 *
 * @param gemis what nobody wrote down yet, and where to; empty when nothing is missing
 */
record As(String kop, List<Deelgroep> groepen, String gemis) {
    As {
        groepen = List.copyOf(groepen);
    }

    /**
     * @param zonder what to write when there are no groups
     */
    static As of(String kop, List<Deelgroep> groepen, String zonder) {
        return new As(kop, groepen, groepen.isEmpty() ? zonder : "");
    }

    /** Whose groups are always the same. */
    static As of(String kop, List<Deelgroep> groepen) {
        return new As(kop, groepen, "");
    }

    Stream<Deelgroep> stream() {
        return groepen.stream();
    }

    /** Whether a family misses something when some of it is empty. */
    boolean isNodig() {
        return groepen.stream().anyMatch(Deelgroep::isNodig);
    }
}
