package be.huisvanhetkind.model.aanbod;

import be.huisvanhetkind.model.Begrip;
import be.huisvanhetkind.model.Contact;
import be.huisvanhetkind.model.Fiche;
import be.huisvanhetkind.model.Media;
import be.huisvanhetkind.model.Publiek;
import be.huisvanhetkind.model.Ref;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

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
    public Partner {
        rollen = List.copyOf(rollen);
        locaties = List.copyOf(locaties);
    }
}
