package be.huisvanhetkind.site.pages;

import be.huisvanhetkind.model.huis.Samenwerkingsverband;
import be.huisvanhetkind.site.adres.Addresses;
import be.huisvanhetkind.site.adres.Url;
import be.huisvanhetkind.site.index.Index;
import be.huisvanhetkind.site.pagina.Page;
import be.huisvanhetkind.site.parts.Contacten;
import be.huisvanhetkind.site.parts.Navigation;
import be.huisvanhetkind.site.parts.Plaatsen;
import be.huisvanhetkind.site.view.ContactView;
import be.huisvanhetkind.site.view.Link;
import be.huisvanhetkind.site.view.PlaatsView;
import be.huisvanhetkind.site.woorden.Opsomming;
import java.util.List;
import java.util.stream.Stream;

/** Pages of the house itself: how to reach it, and what it says when a page is not there. */
public final class HuisPages {
    private HuisPages() {}

    /** Every way to reach the house. */
    public record Contactpagina(
            String lead,
            ContactView huis,
            ContactView ombuds,
            String gebied,
            List<PlaatsView> plaatsen) {}

    /** Ways on from a page that is not there. */
    public record NietGevonden(String lead, List<Link> verder) {}

    /** What still works without internet. */
    public record ZonderInternet(String lead, ContactView contact, List<Link> verder) {}

    public static Stream<Page> of(Index index) {
        Samenwerkingsverband verband = index.verband();
        Page contact =
                Page.of(
                        Addresses.CONTACT,
                        index.woord("sectie.contact"),
                        index.woord("contact.over", verband.naam()),
                        "contact",
                        HuisPages::contact);
        Page lost =
                Page.of(
                                Addresses.NIET_GEVONDEN,
                                index.woord("weg.titel"),
                                index.woord("weg.over"),
                                "404",
                                HuisPages::lost)
                        .hidden();
        return Stream.of(contact, lost, offline(index));
    }

    /** What a phone without internet shows instead of a page it has not kept. */
    private static Page offline(Index index) {
        return Page.of(
                        Addresses.ZONDER_INTERNET,
                        index.woord("offline.titel"),
                        index.woord("offline.over"),
                        "offline",
                        HuisPages::zonderInternet)
                .hidden();
    }

    private static ZonderInternet zonderInternet(Index index) {
        return new ZonderInternet(
                index.woord("offline.lead"),
                Contacten.huis(index),
                List.of(
                        new Link(index.woord("pagina.home"), Url.HOME),
                        new Link(index.woord("sectie.contact"), Addresses.CONTACT)));
    }

    private static Contactpagina contact(Index index) {
        Samenwerkingsverband verband = index.verband();
        List<String> gemeenten =
                verband.werkingsgebied().gemeenten().stream()
                        .map(gemeente -> gemeente.naam())
                        .toList();
        return new Contactpagina(
                index.gebouw().isPresent()
                        ? index.woord("contact.lead-huis")
                        : index.woord("contact.lead"),
                Contacten.of(verband.contact(), index),
                Contacten.of(verband.aanspreekpunten().ombuds(), index),
                Opsomming.en(gemeenten, index.woorden()),
                index.locaties().stream()
                        .filter(locatie -> locatie.onthaal().isPresent())
                        .map(locatie -> Plaatsen.of(locatie, index))
                        .toList());
    }

    private static NietGevonden lost(Index index) {
        return new NietGevonden(
                index.woord("weg.lead"),
                Stream.of(
                                new Link(index.woord("weg.aanbod"), Addresses.AANBOD),
                                new Link(index.woord("vragen.titel"), Addresses.VRAGEN),
                                new Link(index.woord("weg.agenda"), Addresses.AGENDA),
                                new Link(index.woord("az.titel"), Addresses.A_Z))
                        .filter(link -> Navigation.isFilled(link.url(), index))
                        .toList());
    }
}
