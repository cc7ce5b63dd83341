package be.huisvanhetkind.site.parts;

import be.huisvanhetkind.model.Contact;
import be.huisvanhetkind.model.Publiek;
import be.huisvanhetkind.model.Telefoon;
import be.huisvanhetkind.model.tijd.Kanaal;
import be.huisvanhetkind.model.tijd.Openingsuren;
import be.huisvanhetkind.site.index.Index;
import be.huisvanhetkind.site.view.ContactView;
import be.huisvanhetkind.site.view.Geschreven;
import be.huisvanhetkind.site.view.Weblink;
import be.huisvanhetkind.site.woorden.Tekens;
import be.huisvanhetkind.site.woorden.UrenWoorden;
import java.util.List;
import java.util.Optional;

/** Ways to reach someone, ready to click. */
public final class Contacten {
    private Contacten() {}

    public static ContactView of(Contact contact, Index index) {
        Optional<Openingsuren> uren =
                contact.uren().map(some -> some.withKanaal(kanaal -> Kanaal.TELEFONISCH));
        return new ContactView(
                contact.naam().map(Geschreven::huis),
                contact.telefoon().map(Contacten::bel),
                contact.sms()
                        .map(
                                nummer ->
                                        new Weblink(
                                                Tekens.vast(nummer.tekst()),
                                                "sms:" + nummer.link())),
                contact.email().map(Contacten::mail),
                contact.website().flatMap(Contacten::web),
                uren.map(some -> UrenWoorden.kort(some, index.vandaag(), index.woorden()))
                        .orElse(List.of()),
                Uren.data(uren, index),
                contact.toelichting().map(Geschreven::huis));
    }

    /**
     * The contact of an item; without its own that of its partner, and else that of the house. Its
     * own site and words stand there in each case.
     */
    public static ContactView of(Optional<Contact> own, Publiek item, Index index) {
        Optional<ContactView> eigen = own.map(some -> of(some, index));
        return eigen.filter(ContactView::bereikbaar)
                .orElseGet(
                        () -> {
                            ContactView other = ofPartner(item, index);
                            return eigen.map(other::tellingOf).orElse(other);
                        });
    }

    private static ContactView ofPartner(Publiek item, Index index) {
        return index.eigenaar(item)
                .map(partner -> of(partner.contact(), index))
                .filter(ContactView::bereikbaar)
                .orElseGet(() -> huis(index));
    }

    /** The contact of the house, which is on every page. */
    public static ContactView huis(Index index) {
        return of(index.verband().contact(), index);
    }

    public static Weblink bel(Telefoon nummer) {
        return new Weblink(Tekens.vast(nummer.tekst()), "tel:" + nummer.link());
    }

    public static Weblink mail(String adres) {
        return new Weblink(adres, "mailto:" + adres);
    }

    /** A link to another site, named after it: "kompas.example". */
    public static Optional<Weblink> web(String url) {
        return Optional.of(url)
                .filter(address -> address.matches("https?://.+"))
                .map(address -> new Weblink(naam(address), address));
    }

    private static String naam(String url) {
        return url.replaceFirst("^https?://(www\\.)?", "").replaceFirst("[/?#].*", "");
    }
}
