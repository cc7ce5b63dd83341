package be.huisvanhetkind.dossier.dekking;

import be.huisvanhetkind.dossier.verslag.Bewijs;
import be.huisvanhetkind.dossier.verslag.Oordeel;
import be.huisvanhetkind.dossier.verslag.Vak;
import be.huisvanhetkind.model.aanbod.Aanbod;
import be.huisvanhetkind.model.huis.Huis;
import be.huisvanhetkind.rules.zichtbaarheid.Zichtbaar;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What is counted: every offer a family can find today, each once whatever languages it is told in.
 *
 * @param bewijs the file of each
 */
record Telling(List<Aanbod> aanbod, List<Bewijs> bewijs) {
    private static final int HONDERD = 100;

    Telling {
        aanbod = List.copyOf(aanbod);
        bewijs = List.copyOf(bewijs);
    }

    static Telling of(Huis huis) {
        List<Aanbod> all =
                Zichtbaar.of(huis, Aanbod.class)
                        .filter(een -> een.fiche().vertalingVan().isEmpty())
                        .toList();
        return new Telling(all, all.stream().map(Bewijs::of).toList());
    }

    int size() {
        return aanbod.size();
    }

    Leden all() {
        return where(een -> true);
    }

    Leden where(Predicate<Aanbod> test) {
        return Leden.of(aanbod, test);
    }

    /** How many these are, and which. */
    Vak number(Leden leden) {
        return new Vak(String.valueOf(leden.size()), Optional.empty(), leden.in(bewijs));
    }

    /** The same, with how much that is. */
    Vak weighed(Leden leden) {
        return number(leden).judged(Oordeel.counted(leden.size()));
    }

    /**
     * The same, with how good that is.
     *
     * @param isNodig whether none is a gap
     */
    Vak judged(Leden leden, boolean isNodig) {
        boolean isGap = isNodig || !leden.isEmpty();
        return number(leden).judged(isGap ? Oordeel.of(leden.size()) : Oordeel.GEEN);
    }

    /** Which part of the whole these are, in whole percents: {@code 12 %}. */
    String share(Leden leden) {
        return Math.round((float) HONDERD * leden.size() / Math.max(1, size())) + " %";
    }
}
