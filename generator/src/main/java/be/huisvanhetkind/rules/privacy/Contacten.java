package be.huisvanhetkind.rules.privacy;

import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.model.Contact;
import be.huisvanhetkind.model.Huis;
import be.huisvanhetkind.model.Item;
import be.huisvanhetkind.model.aanbod.Aanbod;
import be.huisvanhetkind.model.aanbod.Activiteit;
import be.huisvanhetkind.model.aanbod.Doorverwijspunt;
import be.huisvanhetkind.model.aanbod.Locatie;
import be.huisvanhetkind.model.aanbod.Partner;
import be.huisvanhetkind.model.redactie.Oproep;
import be.huisvanhetkind.model.redactie.Privacyverklaring;
import be.huisvanhetkind.model.redactie.Toegankelijkheidsverklaring;
import be.huisvanhetkind.model.tekst.Alinea;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The ways to reach someone in a house. */
final class Contacten {
    private Contacten() {}

    /**
     * A contact and where it stands.
     *
     * @param teksten the texts of its file
     */
    record Plek(Contact contact, Place begin, List<Alinea> teksten) {
        /** Where its name was written. */
        Place placeOf(String naam) {
            return teksten.stream()
                    .filter(tekst -> tekst.tekst().equals(naam))
                    .map(Alinea::place)
                    .findFirst()
                    .orElse(begin);
        }
    }

    /** Every contact, of the items and of the house itself. */
    static Stream<Plek> alle(Huis huis) {
        Stream<Plek> verband =
                Stream.of(huis.verband().contact(), huis.verband().ombuds())
                        .map(
                                contact ->
                                        new Plek(
                                                contact,
                                                huis.verband().origin().start(),
                                                huis.verband().teksten()));
        Stream<Plek> items =
                huis.all().stream()
                        .flatMap(
                                item ->
                                        van(item).stream()
                                                .map(
                                                        contact ->
                                                                new Plek(
                                                                        contact,
                                                                        item.fiche()
                                                                                .origin()
                                                                                .start(),
                                                                        item.fiche().teksten())));
        return Stream.concat(verband, items);
    }

    private static Optional<Contact> van(Item item) {
        if (item instanceof Aanbod aanbod) {
            return aanbod.contact();
        }
        if (item instanceof Activiteit activiteit) {
            return activiteit.contact();
        }
        if (item instanceof Locatie locatie) {
            return locatie.contact();
        }
        if (item instanceof Partner partner) {
            return Optional.of(partner.contact());
        }
        if (item instanceof Doorverwijspunt punt) {
            return Optional.of(punt.contact());
        }
        if (item instanceof Oproep oproep) {
            return Optional.of(oproep.contact());
        }
        return verklaring(item);
    }

    private static Optional<Contact> verklaring(Item item) {
        if (item instanceof Privacyverklaring privacy) {
            return Optional.of(privacy.contact());
        }
        return item instanceof Toegankelijkheidsverklaring verklaring
                ? Optional.of(verklaring.feedback())
                : Optional.empty();
    }
}
