package be.huisvanhetkind.model;

import be.huisvanhetkind.finding.Origin;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Wat elk bestand heeft, wat het ook beschrijft.
 *
 * @param afdruk tells what the file says from anything else it might say
 * @param id the name of the file, {@code [a-z0-9-]+}
 * @param eigenaar the partner whose folder holds the file; never a key in the file
 */
public record Fiche(
        Bestand bestand,
        Vingerafdruk afdruk,
        String id,
        Optional<String> eigenaar,
        Optional<? extends Ref<? extends Item>> vertalingVan,
        Publicatie publicatie,
        Nalezing nalezing,
        List<Ref<Thema>> themas,
        List<String> bronnen,
        Optional<Herkomst> herkomst,
        Optional<Afbeelding> afbeelding,
        Woorden woorden) {
    public Fiche {
        themas = List.copyOf(themas);
        bronnen = List.copyOf(bronnen);
    }

    public Origin origin() {
        return bestand.origin();
    }

    public String titel() {
        return woorden.titel;
    }

    public String samenvatting() {
        return woorden.samenvatting;
    }

    public String taal() {
        return woorden.taal;
    }

    public Tekst tekst() {
        return woorden.tekst;
    }

    /** The same, of which others may not know one field. */
    public Fiche without(String key) {
        return new Fiche(
                bestand.without(key),
                afdruk,
                id,
                eigenaar,
                vertalingVan,
                publicatie,
                nalezing,
                themas,
                bronnen,
                herkomst,
                afbeelding,
                woorden);
    }

    /** What this is, in the words of its translation. */
    Fiche inWordsOf(Fiche vertaling) {
        return new Fiche(
                vertaling.bestand,
                afdruk.with(vertaling.afdruk),
                id,
                eigenaar,
                Optional.empty(),
                publicatie,
                vertaling.nalezing,
                themas,
                bronnen,
                vertaling.herkomst,
                afbeelding.map(beeld -> beeld.withAlt(vertaling.afbeelding)),
                vertaling.woorden);
    }

    /** Whether this may be shown to the public on a day: published, public and valid then. */
    public boolean zichtbaarOp(LocalDate dag) {
        return publicatie.status == Status.GEPUBLICEERD && publicatie.isPubliekOp(dag);
    }

    /** Whether it may be shown on a day or on one after it: what is wrong can be told in time. */
    public boolean zichtbaarVanaf(LocalDate dag) {
        return publicatie.status == Status.GEPUBLICEERD
                && publicatie.zichtbaarheid == Zichtbaarheid.PUBLIEK
                && publicatie.geldigTot.map(tot -> !dag.isAfter(tot)).orElse(true);
    }

    /** Whether it would be, once it is published. */
    public boolean zichtbaarMetConceptenOp(LocalDate dag) {
        return publicatie.status != Status.GEARCHIVEERD && publicatie.isPubliekOp(dag);
    }

    /**
     * Hoe ver het staat, en wie het wanneer mag zien.
     *
     * @param oudeAdressen where its page stood before: {@code /aanbod/praatcafe/}
     */
    public record Publicatie(
            Status status,
            Zichtbaarheid zichtbaarheid,
            Optional<LocalDate> geldigVanaf,
            Optional<LocalDate> geldigTot,
            List<String> oudeAdressen) {
        public Publicatie {
            oudeAdressen = List.copyOf(oudeAdressen);
        }

        private boolean isPubliekOp(LocalDate dag) {
            return zichtbaarheid == Zichtbaarheid.PUBLIEK
                    && geldigVanaf.map(vanaf -> !dag.isBefore(vanaf)).orElse(true)
                    && geldigTot.map(tot -> !dag.isAfter(tot)).orElse(true);
        }
    }

    /**
     * Wanneer iemand het naleest.
     *
     * @param nagekekenOp when a person last checked the content; internal types may leave it open
     */
    public record Nalezing(Optional<LocalDate> nagekekenOp, Optional<LocalDate> nazienVoor) {}

    /**
     * Wat er te lezen staat; a translation has these of its own.
     *
     * @param taal BCP 47
     * @param samenvatting plain text; empty only for internal types
     */
    public record Woorden(
            String taal, String titel, String samenvatting, List<String> trefwoorden, Tekst tekst) {
        public Woorden {
            trefwoorden = List.copyOf(trefwoorden);
        }
    }
}
