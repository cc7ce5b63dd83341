package be.huisvanhetkind.model;

import be.huisvanhetkind.finding.Origin;
import be.huisvanhetkind.model.tekst.Alinea;
import be.huisvanhetkind.model.tekst.Koppeling;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Wat elk bestand heeft, wat het ook beschrijft.
 *
 * @param origin the file and the places of its fields
 * @param afdruk tells what the file says from anything else it might say
 * @param id the name of the file, {@code [a-z0-9-]+}
 * @param eigenaar the partner whose folder holds the file; never a key in the file
 * @param samenvatting plain text; empty only for internal types
 * @param taal BCP 47
 * @param nagekekenOp when a person last checked the content; internal types may leave it open
 * @param verwijzingen every reference written anywhere in the file
 * @param teksten every text written in a field of the file; not the body
 * @param adressen every web and mail address written in a field of the file; not the body
 */
public record Fiche(
        Origin origin,
        Vingerafdruk afdruk,
        String id,
        Optional<String> eigenaar,
        String titel,
        String samenvatting,
        Status status,
        Zichtbaarheid zichtbaarheid,
        String taal,
        Optional<? extends Ref<? extends Item>> vertalingVan,
        Optional<LocalDate> nagekekenOp,
        Optional<LocalDate> nazienVoor,
        Optional<LocalDate> geldigVanaf,
        Optional<LocalDate> geldigTot,
        List<Ref<Thema>> themas,
        List<String> trefwoorden,
        Optional<Afbeelding> afbeelding,
        List<String> bronnen,
        Tekst tekst,
        List<Ref<? extends Item>> verwijzingen,
        List<Alinea> teksten,
        List<Koppeling> adressen) {
    public Fiche {
        themas = List.copyOf(themas);
        trefwoorden = List.copyOf(trefwoorden);
        bronnen = List.copyOf(bronnen);
        verwijzingen = List.copyOf(verwijzingen);
        teksten = List.copyOf(teksten);
        adressen = List.copyOf(adressen);
    }

    /** What this is, in the words of its translation. */
    Fiche inWoordenVan(Fiche vertaling) {
        return new Fiche(
                vertaling.origin,
                afdruk.met(vertaling.afdruk),
                id,
                eigenaar,
                vertaling.titel,
                vertaling.samenvatting,
                status,
                zichtbaarheid,
                vertaling.taal,
                Optional.empty(),
                vertaling.nagekekenOp,
                vertaling.nazienVoor,
                geldigVanaf,
                geldigTot,
                themas,
                vertaling.trefwoorden,
                afbeelding.map(beeld -> beeld.metAlt(vertaling.afbeelding)),
                bronnen,
                vertaling.tekst,
                verwijzingen,
                vertaling.teksten,
                vertaling.adressen);
    }

    /** Whether this may be shown to the public on a day: published, public and valid then. */
    public boolean zichtbaarOp(LocalDate dag) {
        return status == Status.GEPUBLICEERD && isPubliekOp(dag);
    }

    /** Whether it would be, once it is published. */
    public boolean zichtbaarMetConceptenOp(LocalDate dag) {
        return status != Status.GEARCHIVEERD && isPubliekOp(dag);
    }

    private boolean isPubliekOp(LocalDate dag) {
        return zichtbaarheid == Zichtbaarheid.PUBLIEK
                && geldigVanaf.map(vanaf -> !dag.isBefore(vanaf)).orElse(true)
                && geldigTot.map(tot -> !dag.isAfter(tot)).orElse(true);
    }
}
