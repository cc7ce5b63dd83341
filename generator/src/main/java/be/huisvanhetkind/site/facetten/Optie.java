package be.huisvanhetkind.site.facetten;

import be.huisvanhetkind.model.Publiek;
import be.huisvanhetkind.site.adres.Addresses;
import be.huisvanhetkind.site.adres.Url;
import be.huisvanhetkind.site.view.Geschreven;
import be.huisvanhetkind.site.woorden.Woordenboek;
import java.util.Optional;

/**
 * One choice of a facet.
 *
 * @param id its name in an address
 * @param tekst its words beside the other choices: "Gratis"
 * @param eigen how who looks for it says that, when it is a language: "Türkçe"
 * @param titel the title of its page: "Gratis aanbod"
 * @param url its page, which works without script
 * @param vanItem whether that is the page of an item, which shows more than the list
 */
public record Optie(
        String id,
        Geschreven tekst,
        Optional<Geschreven> eigen,
        Geschreven titel,
        Url url,
        boolean vanItem) {
    /** A choice with a page that is only a list, in words of the site. */
    static Optie lijst(String facet, String id, String tekst, String titel, Woordenboek w) {
        return lijst(facet, id, Geschreven.site(w.hoofdletter(tekst)), Geschreven.site(titel));
    }

    /** A choice with a page that is only a list. */
    static Optie lijst(String facet, String id, Geschreven tekst, Geschreven titel) {
        return new Optie(id, tekst, Optional.empty(), titel, Url.of(facet, id), false);
    }

    /** A choice with the page of an item: a theme, a place, a partner. */
    static Optie of(Publiek item) {
        Geschreven titel = Geschreven.titel(item);
        return new Optie(item.id(), titel, Optional.empty(), titel, Addresses.of(item), true);
    }

    /** The same choice, also in the words of who looks for it. */
    Optie with(Optional<Geschreven> eigen) {
        return new Optie(id, tekst, eigen, titel, url, vanItem);
    }
}
