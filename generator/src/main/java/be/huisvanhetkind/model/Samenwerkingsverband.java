package be.huisvanhetkind.model;

import be.huisvanhetkind.finding.Origin;
import be.huisvanhetkind.model.aanbod.Partner;
import be.huisvanhetkind.model.tekst.Alinea;
import be.huisvanhetkind.model.tekst.Koppeling;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Het samenwerkingsverband zelf, zoals het in {@code huis.yml} staat (rijen 1, 6, 21, 22, 90): its
 * name and brand, its area, its phase and how to reach it.
 *
 * @param naam the full name on every page
 * @param korteNaam the part of the name that differs per house: "Demerdal"
 * @param website where the site is published; the base of absolute addresses
 * @param bewerken where a file of the content is edited; its path comes behind it
 * @param talen the languages the site speaks besides Dutch
 * @param regels how the house checks itself
 * @param verwijzingen every reference written in the file
 * @param teksten every text written in the file
 * @param adressen every web and mail address written in the file
 */
public record Samenwerkingsverband(
        Origin origin,
        String naam,
        String korteNaam,
        String slagzin,
        Media logo,
        Merk merk,
        Optional<String> website,
        Optional<String> bewerken,
        Huisvorm vorm,
        Rechtsvorm rechtsvorm,
        Fase fase,
        Optional<Toestand> erkenning,
        Optional<Toestand> subsidie,
        Optional<Ref<Partner>> initiatiefnemer,
        Ref<Partner> lokaalBestuur,
        Werkingsgebied werkingsgebied,
        Leeftijd leeftijd,
        String missie,
        String visie,
        List<String> kernopdrachten,
        Contact contact,
        Contact ombuds,
        List<Noodnummer> noodnummers,
        List<Kanaallink> socialeMedia,
        List<Begrip> profiel,
        List<Mijlpaal> mijlpalen,
        List<Sitetaal> talen,
        Regels regels,
        List<Ref<? extends Item>> verwijzingen,
        List<Alinea> teksten,
        List<Koppeling> adressen) {
    public Samenwerkingsverband {
        kernopdrachten = List.copyOf(kernopdrachten);
        noodnummers = List.copyOf(noodnummers);
        socialeMedia = List.copyOf(socialeMedia);
        profiel = List.copyOf(profiel);
        mijlpalen = List.copyOf(mijlpalen);
        talen = List.copyOf(talen);
        verwijzingen = List.copyOf(verwijzingen);
        teksten = List.copyOf(teksten);
        adressen = List.copyOf(adressen);
    }

    /** Where a file of the content is edited; only of the folder that holds {@code huis.yml}. */
    public Optional<String> bewerken(String file) {
        String folder = origin.file().substring(0, origin.file().lastIndexOf('/') + 1);
        return bewerken.filter(url -> file.startsWith(folder))
                .map(url -> url + file.substring(folder.length()));
    }

    /** Every language the site speaks, Dutch first. */
    public List<Sitetaal> sitetalen() {
        return Stream.of(Sitetaal.values())
                .filter(taal -> taal == Sitetaal.NL || talen.contains(taal))
                .toList();
    }

    /** Whether the site speaks a language, as BCP 47. */
    public boolean spreekt(String taal) {
        return sitetalen().stream().anyMatch(one -> one.id().equals(taal));
    }

    /** Een netwerk zonder gebouw, een gebouw, of beide (rij 55). */
    public enum Huisvorm implements Keuze {
        FYSIEK,
        VIRTUEEL,
        BEIDE
    }

    /** Rij 13. */
    public enum Rechtsvorm implements Keuze {
        FEITELIJKE_VERENIGING,
        VZW,
        LOKAAL_BESTUUR
    }

    /** Hoe ver het huis staat (rij 22). */
    public enum Fase implements Keuze {
        GEEN,
        OPSTARTEND,
        ERKEND_OPSTARTEND,
        ERKEND_WERKEND,
        OPERATIONEEL
    }

    /** De twee kleuren van het huis, als {@code #rrggbb}. */
    public record Merk(String donker, String licht) {}

    /** Erkend of gesubsidieerd, en sinds wanneer. */
    public record Toestand(boolean ja, Optional<LocalDate> sinds) {}

    /** Een nummer voor wie meteen hulp nodig heeft. */
    public record Noodnummer(Telefoon nummer, String naam) {}

    /** Een pagina van het huis op een ander kanaal. */
    public record Kanaallink(String naam, String url) {}

    /** Een stap in de groei van het huis (rij 56). */
    public record Mijlpaal(int fase, String titel, LocalDate datum, boolean bereikt) {}
}
