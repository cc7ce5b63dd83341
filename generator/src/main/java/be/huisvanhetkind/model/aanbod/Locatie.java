package be.huisvanhetkind.model.aanbod;

import be.huisvanhetkind.model.Adres;
import be.huisvanhetkind.model.Begrip;
import be.huisvanhetkind.model.Contact;
import be.huisvanhetkind.model.Fiche;
import be.huisvanhetkind.model.Houdbaarheid;
import be.huisvanhetkind.model.Leeftijd;
import be.huisvanhetkind.model.Paginasoort;
import be.huisvanhetkind.model.Paginasoort.Lezers;
import be.huisvanhetkind.model.Publiek;
import be.huisvanhetkind.model.Ref;
import be.huisvanhetkind.model.Sectie;
import be.huisvanhetkind.model.Sectie.Vorm;
import be.huisvanhetkind.model.keuze.Keuze;
import be.huisvanhetkind.model.tijd.Openingsuren;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Een plaats waar gezinnen terechtkunnen: een huis, een antenne in de wijk, een plek van een
 * partner (rijen 27, 36).
 *
 * @param hoortBij the physical house an antenna belongs to
 * @param adres absent only for an online place
 * @param afweging why this place was chosen (rij 37)
 */
public record Locatie(
        Fiche fiche,
        Locatiesoort soort,
        Optional<Ref<Locatie>> hoortBij,
        Optional<String> wijk,
        Optional<Adres> adres,
        Optional<Geo> geo,
        Optional<Openingsuren> openingsuren,
        Optional<Onthaal> onthaal,
        Optional<Bereikbaarheid> bereikbaarheid,
        List<Begrip> voorzieningen,
        Optional<Contact> contact,
        Optional<Ref<Partner>> beheerder,
        List<Begrip> afweging)
        implements Publiek {
    public static final Paginasoort<Locatie> SOORT =
            new Paginasoort<>(
                    Locatie.class,
                    new Sectie("locaties", Vorm.LOS),
                    Lezers.GEZINNEN,
                    Optional.of(6),
                    Houdbaarheid.JAAR,
                    Locatie::inWordsOf);

    public Locatie {
        voorzieningen = List.copyOf(voorzieningen);
        afweging = List.copyOf(afweging);
    }

    @Override
    public Paginasoort<Locatie> paginasoort() {
        return SOORT;
    }

    @Override
    public Stream<Contact> contacten() {
        return contact.stream();
    }

    @Override
    public Stream<Openingsuren> uren() {
        return Stream.concat(openingsuren.stream(), onthaal.flatMap(Onthaal::uren).stream());
    }

    @Override
    public Stream<Leeftijd> leeftijden() {
        return Stream.empty();
    }

    private Locatie inWordsOf(Fiche fiche, Locatie vertaling) {
        return new Locatie(
                fiche,
                soort,
                hoortBij,
                wijk,
                adres,
                geo,
                openingsuren,
                onthaal,
                vertaling.bereikbaarheid,
                voorzieningen,
                contact,
                beheerder,
                afweging);
    }

    /** Wat voor plaats het is. */
    public enum Locatiesoort implements Keuze {
        HUIS,
        ANTENNE,
        PARTNERLOCATIE,
        VINDPLAATS,
        ONLINE
    }

    /** WGS 84, in graden. */
    public record Geo(BigDecimal breedtegraad, BigDecimal lengtegraad) {}

    /**
     * Binnenlopen zonder afspraak (rijen 32, 33).
     *
     * @param diensten which of the five services it gives
     * @param reden why not all five
     */
    public record Onthaal(
            boolean zonderAfspraak,
            List<Begrip> diensten,
            Optional<Openingsuren> uren,
            Optional<String> reden) {
        public Onthaal {
            diensten = List.copyOf(diensten);
        }
    }

    /** Hoe je er geraakt en binnenkomt. */
    public record Bereikbaarheid(
            List<String> openbaarVervoer,
            Optional<String> fiets,
            Optional<String> auto,
            Optional<String> toegang) {
        public Bereikbaarheid {
            openbaarVervoer = List.copyOf(openbaarVervoer);
        }
    }
}
