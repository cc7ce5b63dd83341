package be.huisvanhetkind.model.aanbod;

import be.huisvanhetkind.model.Begrip;
import be.huisvanhetkind.model.Contact;
import be.huisvanhetkind.model.Fiche;
import be.huisvanhetkind.model.Houdbaarheid;
import be.huisvanhetkind.model.Leeftijd;
import be.huisvanhetkind.model.Media;
import be.huisvanhetkind.model.Paginasoort;
import be.huisvanhetkind.model.Paginasoort.Lezers;
import be.huisvanhetkind.model.Publiek;
import be.huisvanhetkind.model.Ref;
import be.huisvanhetkind.model.Sectie;
import be.huisvanhetkind.model.Sectie.Vorm;
import be.huisvanhetkind.model.tijd.Openingsuren;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Een organisatie van het samenwerkingsverband, met een eigen gezicht onder de gedeelde naam (rij
 * 2). Everything in its folder belongs to it.
 *
 * @param accentkleur {@code #rrggbb} as the partner chose it; contrast is for the site to make
 * @param rollen one or more of the six roles (rij 38)
 * @param kgVerplicht recognised or subsidised by K&amp;G, so obliged to join (rij 10)
 * @param derdenOpPagina whether activities of others at its places show on its page
 */
public record Partner(
        Fiche fiche,
        Begrip organisatietype,
        Optional<Media> logo,
        Optional<String> accentkleur,
        Contact contact,
        List<Begrip> rollen,
        boolean kgVerplicht,
        Optional<String> ondernemingsnummer,
        Optional<String> vcode,
        List<Ref<Locatie>> locaties,
        Optional<LocalDate> partnerSinds,
        boolean derdenOpPagina)
        implements Publiek {
    public static final Paginasoort<Partner> SOORT =
            new Paginasoort<>(
                    Partner.class,
                    new Sectie("partners", Vorm.LOS),
                    Lezers.GEZINNEN,
                    Optional.of(5),
                    Houdbaarheid.JAAR,
                    (een, fiche, vertaling) ->
                            new Partner(
                                    fiche,
                                    een.organisatietype,
                                    een.logo,
                                    een.accentkleur,
                                    een.contact,
                                    een.rollen,
                                    een.kgVerplicht,
                                    een.ondernemingsnummer,
                                    een.vcode,
                                    een.locaties,
                                    een.partnerSinds,
                                    een.derdenOpPagina));

    public Partner {
        rollen = List.copyOf(rollen);
        locaties = List.copyOf(locaties);
    }

    @Override
    public Paginasoort<Partner> paginasoort() {
        return SOORT;
    }

    @Override
    public Stream<Contact> contacten() {
        return Stream.of(contact);
    }

    @Override
    public Stream<Openingsuren> uren() {
        return Stream.empty();
    }

    @Override
    public Stream<Leeftijd> leeftijden() {
        return Stream.empty();
    }
}
