package be.huisvanhetkind.model.huis;

import be.huisvanhetkind.finding.Origin;
import be.huisvanhetkind.model.Begrip;
import be.huisvanhetkind.model.Bestand;
import be.huisvanhetkind.model.Contact;
import be.huisvanhetkind.model.Leeftijd;
import be.huisvanhetkind.model.Media;
import be.huisvanhetkind.model.Ref;
import be.huisvanhetkind.model.Sitetaal;
import be.huisvanhetkind.model.Telefoon;
import be.huisvanhetkind.model.aanbod.Partner;
import be.huisvanhetkind.model.keuze.Keuze;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Het samenwerkingsverband zelf, zoals het in {@code huis.yml} staat (rijen 1, 6, 21, 22, 90): its
 * name and brand, its area, its phase and how to reach it.
 *
 * @param regels how the house checks itself
 */
public record Samenwerkingsverband(
        Bestand bestand,
        Gezicht gezicht,
        Statuut statuut,
        Werkingsgebied werkingsgebied,
        Leeftijd leeftijd,
        Opdracht opdracht,
        Aanspreekpunten aanspreekpunten,
        Web web,
        Regels regels) {
    public Origin origin() {
        return bestand.origin();
    }

    public String naam() {
        return gezicht.naam;
    }

    public String korteNaam() {
        return gezicht.korteNaam;
    }

    public Contact contact() {
        return aanspreekpunten.contact;
    }

    /** Where a file of the content is edited; only of the folder that holds {@code huis.yml}. */
    public Optional<String> bewerken(String file) {
        String folder = origin().file().substring(0, origin().file().lastIndexOf('/') + 1);
        return web.bewerken
                .filter(url -> file.startsWith(folder))
                .map(url -> url + file.substring(folder.length()));
    }

    /** The same, in another look. */
    Samenwerkingsverband in(Uiterlijk uiterlijk) {
        Gezicht ander =
                new Gezicht(
                        gezicht.naam,
                        gezicht.korteNaam,
                        gezicht.slagzin,
                        gezicht.logo,
                        gezicht.merk,
                        uiterlijk);
        return new Samenwerkingsverband(
                bestand,
                ander,
                statuut,
                werkingsgebied,
                leeftijd,
                opdracht,
                aanspreekpunten,
                web,
                regels);
    }

    /** Every language the site speaks, Dutch first. */
    public List<Sitetaal> sitetalen() {
        return Stream.of(Sitetaal.values())
                .filter(taal -> taal == Sitetaal.NL || web.talen.contains(taal))
                .toList();
    }

    /** Whether the site speaks a language, as BCP 47. */
    public boolean speaks(String taal) {
        return sitetalen().stream().anyMatch(one -> one.id().equals(taal));
    }

    /**
     * Hoe het huis zich toont.
     *
     * @param naam the full name on every page
     * @param korteNaam the part of the name that differs per house: "Demerdal"
     */
    public record Gezicht(
            String naam,
            String korteNaam,
            String slagzin,
            Media logo,
            Merk merk,
            Uiterlijk uiterlijk) {}

    /** Wat het huis is voor wie het erkent en betaalt, en wie er instaat. */
    public record Statuut(
            Huisvorm vorm,
            Rechtsvorm rechtsvorm,
            Fase fase,
            Optional<Toestand> erkenning,
            Optional<Toestand> subsidie,
            Optional<Ref<Partner>> initiatiefnemer,
            Ref<Partner> lokaalBestuur) {}

    /** Waarvoor het huis er is, en hoe ver het daarmee staat. */
    public record Opdracht(
            String missie,
            String visie,
            List<String> kernopdrachten,
            List<Begrip> profiel,
            List<Mijlpaal> mijlpalen) {
        public Opdracht {
            kernopdrachten = List.copyOf(kernopdrachten);
            profiel = List.copyOf(profiel);
            mijlpalen = List.copyOf(mijlpalen);
        }
    }

    /** Waar gezinnen iemand vinden. */
    public record Aanspreekpunten(
            Contact contact,
            Contact ombuds,
            List<Noodnummer> noodnummers,
            List<Kanaallink> socialeMedia) {
        public Aanspreekpunten {
            noodnummers = List.copyOf(noodnummers);
            socialeMedia = List.copyOf(socialeMedia);
        }
    }

    /**
     * Waar de site staat en wordt bewerkt.
     *
     * @param website the base of absolute addresses
     * @param bewerken where a file of the content is edited; its path comes behind it
     * @param kaart a map that shows what stands behind it: a point, or an address
     * @param talen the languages the site speaks besides Dutch
     * @param oudeAdressen pages that are gone, and that nothing took the place of
     * @param uitweg where who must leave a page at once finds something ordinary
     * @param licentie what others may do with the data of the house; who is silent allows nothing
     */
    public record Web(
            Optional<String> website,
            Optional<String> bewerken,
            String kaart,
            List<Sitetaal> talen,
            List<String> oudeAdressen,
            String uitweg,
            Optional<String> licentie) {
        /** A map that belongs to everybody. */
        public static final String KAART = "https://www.openstreetmap.org/search?query=";

        /** Tomorrow's weather, as anybody may look at it. */
        public static final String WEERBERICHT = "https://www.meteo.be/";

        public Web {
            oudeAdressen = List.copyOf(oudeAdressen);
            talen = List.copyOf(talen);
        }
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

    /**
     * Een nummer voor wie meteen hulp nodig heeft.
     *
     * @param bij when it helps
     * @param jongeren whether children and young people call it themselves (rij 42)
     */
    public record Noodnummer(Telefoon nummer, String naam, List<Begrip> bij, boolean jongeren) {
        public Noodnummer {
            bij = List.copyOf(bij);
        }
    }

    /** Een pagina van het huis op een ander kanaal. */
    public record Kanaallink(String naam, String url) {}

    /** Een stap in de groei van het huis (rij 56). */
    public record Mijlpaal(int fase, String titel, LocalDate datum, boolean bereikt) {}
}
