package be.huisvanhetkind.dossier.overzicht;

import be.huisvanhetkind.dossier.verslag.Dossier;
import be.huisvanhetkind.dossier.verslag.Oordeel;
import be.huisvanhetkind.dossier.verslag.Vak;
import be.huisvanhetkind.model.Publiek;
import be.huisvanhetkind.model.aanbod.Partner;
import be.huisvanhetkind.site.adres.Addresses;
import be.huisvanhetkind.taal.Datumwoord;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

/**
 * A page that somebody must look at again, now or within thirty days.
 *
 * @param partner whose it is; absent for what is of the house
 * @param tegen the day by which
 * @param laatsteDag the last day it is on the site when nobody does
 * @param gelezen how often it was read, when a log was given
 */
public record Nakijkpunt(
        Publiek item,
        Optional<Partner> partner,
        LocalDate tegen,
        Optional<LocalDate> laatsteDag,
        OptionalLong gelezen,
        LocalDate vandaag) {
    private static final int VOORUIT = 30;

    /** What is read most first, then what waits longest. */
    public static final Comparator<Nakijkpunt> ORDER =
            Comparator.comparing((Nakijkpunt een) -> -een.gelezen().orElse(0))
                    .thenComparing(Nakijkpunt::tegen)
                    .thenComparing(een -> een.item().id());

    /** Every page that is published and must be looked at. */
    public static List<Nakijkpunt> all(Dossier dossier) {
        return pages(dossier).flatMap(item -> of(item, dossier).stream()).sorted(ORDER).toList();
    }

    /** Every page that is published, also what nobody looked after for too long. */
    public static Stream<Publiek> pages(Dossier dossier) {
        return dossier.huis().all().stream()
                .filter(Publiek.class::isInstance)
                .map(Publiek.class::cast)
                .filter(item -> item.fiche().zichtbaarOp(dossier.vandaag()));
    }

    private static Optional<Nakijkpunt> of(Publiek item, Dossier dossier) {
        return item.nazienVoor()
                .filter(dag -> !dag.minusDays(VOORUIT).isAfter(dossier.vandaag()))
                .map(dag -> of(item, dag, dossier));
    }

    private static Nakijkpunt of(Publiek item, LocalDate tegen, Dossier dossier) {
        return new Nakijkpunt(
                item,
                eigenaar(item, dossier),
                tegen,
                item.getoondTot(),
                dossier.gelezen().of(Addresses.of(item).path()),
                dossier.vandaag());
    }

    /** A partner's own page is its own. */
    public static Optional<Partner> eigenaar(Publiek item, Dossier dossier) {
        return item instanceof Partner partner
                ? Optional.of(partner)
                : item.fiche().eigenaar().flatMap(id -> dossier.huis().find(Partner.class, id));
    }

    public boolean isTeLaat() {
        return vandaag.isAfter(tegen);
    }

    /** Whether it is no longer on the site. */
    public boolean isWeg() {
        return laatsteDag.filter(vandaag::isAfter).isPresent();
    }

    /** Whether it leaves the site within thirty days. */
    public boolean isVerdwijnend() {
        return !isWeg()
                && laatsteDag.filter(dag -> !dag.minusDays(VOORUIT).isAfter(vandaag)).isPresent();
    }

    public Vak toestand() {
        if (isWeg()) {
            return Vak.of("niet meer op de site").judged(Oordeel.NIET_VOLDAAN);
        }
        if (isVerdwijnend()) {
            return Vak.of("verdwijnt van de site").judged(Oordeel.TE_LAAT);
        }
        return Vak.of(isTeLaat() ? Oordeel.TE_LAAT : Oordeel.BINNENKORT);
    }

    /** {@code tot en met 1 december 2026}; empty for what stays. */
    public String opSite() {
        return laatsteDag.map(dag -> "tot en met " + Datumwoord.of(dag)).orElse("");
    }
}
