package be.huisvanhetkind.rules.privacy;

import be.huisvanhetkind.finding.Origin;
import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.model.Bestand;
import be.huisvanhetkind.model.Contact;
import be.huisvanhetkind.model.Fiche;
import be.huisvanhetkind.model.Item;
import be.huisvanhetkind.model.huis.Huis;
import be.huisvanhetkind.model.tekst.Alinea;
import java.util.List;
import java.util.stream.Stream;

/** The ways to reach someone in a house. */
final class Contactplekken {
    private Contactplekken() {}

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
    static Stream<Plek> of(Huis huis) {
        Stream<Plek> verband =
                Stream.of(huis.verband().contact(), huis.verband().aanspreekpunten().ombuds())
                        .map(
                                contact ->
                                        plek(
                                                contact,
                                                huis.verband().origin(),
                                                huis.verband().bestand()));
        Stream<Plek> items = huis.all().stream().flatMap(Contactplekken::of);
        return Stream.concat(verband, items);
    }

    private static Stream<Plek> of(Item item) {
        Fiche fiche = item.fiche();
        return item.contacten().map(contact -> plek(contact, fiche.origin(), fiche.bestand()));
    }

    private static Plek plek(Contact contact, Origin origin, Bestand bestand) {
        return new Plek(contact, origin.start(), bestand.teksten());
    }
}
