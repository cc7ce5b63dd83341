package be.huisvanhetkind.dossier.dekking;

import be.huisvanhetkind.dossier.verslag.Oordeel;
import be.huisvanhetkind.dossier.verslag.Rooster;
import be.huisvanhetkind.dossier.verslag.Rooster.Kleed;
import be.huisvanhetkind.dossier.verslag.Rooster.Rij;
import be.huisvanhetkind.dossier.verslag.Vak;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How many offers belong to a group of each of two sides.
 *
 * @param naam in the name of its file
 */
record Warmtekaart(String naam, String kop, String uitleg, As rijen, As kolommen) {
    private static final Vak NERGENS = Vak.of("–").judged(Oordeel.NIET_VAN_TOEPASSING);

    Rooster count(Telling telling) {
        return new Rooster(
                naam,
                kop,
                explained(),
                Kleed.WARMTE,
                Stream.concat(Stream.of(rijen.kop()), kolommen.stream().map(Deelgroep::naam))
                        .toList(),
                kolommen.groepen().isEmpty()
                        ? List.of()
                        : rijen.stream().map(rij -> row(rij, telling)).toList());
    }

    private String explained() {
        return Stream.of(uitleg, rijen.gemis(), kolommen.gemis())
                .filter(zin -> !zin.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private Rij row(Deelgroep rij, Telling telling) {
        return new Rij(
                Vak.of(rij.naam()),
                kolommen.stream().map(kolom -> cell(rij, kolom, telling)).toList());
    }

    private Vak counted(Deelgroep rij, Deelgroep kolom, Telling telling) {
        Leden both = rij.and(kolom);
        return isNodig()
                ? telling.judged(both, rij.isNodig() && kolom.isNodig())
                : telling.weighed(both);
    }

    /** Whether some of it must be there. */
    private boolean isNodig() {
        return rijen.isNodig() && kolommen.isNodig();
    }

    private Vak cell(Deelgroep rij, Deelgroep kolom, Telling telling) {
        return rij.fits(kolom) ? counted(rij, kolom, telling) : NERGENS;
    }
}
