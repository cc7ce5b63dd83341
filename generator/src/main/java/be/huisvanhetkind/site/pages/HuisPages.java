package be.huisvanhetkind.site.pages;

import be.huisvanhetkind.model.Samenwerkingsverband;
import be.huisvanhetkind.site.Addresses;
import be.huisvanhetkind.site.Index;
import be.huisvanhetkind.site.Page;
import be.huisvanhetkind.site.Url;
import be.huisvanhetkind.site.parts.Contacten;
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
        Samenwerkingsverband verband = index.huis().verband();
        Page contact =
                new Page(
                        Addresses.CONTACT,
                        "Contact",
                        "Zo bereik je " + verband.naam() + ".",
                        "contact.ftlh",
                        () -> contact(index));
        Page lost =
                new Page(
                                Addresses.NIET_GEVONDEN,
                                "Deze pagina is er niet",
                                "De pagina is verhuisd of bestaat niet meer.",
                                "404.ftlh",
                                HuisPages::lost)
                        .hidden();
        return Stream.of(contact, lost, offline(index));
    }

    /** What a phone without internet shows instead of a page it has not kept. */
    private static Page offline(Index index) {
        return new Page(
                        Addresses.ZONDER_INTERNET,
                        "Je hebt nu geen internet",
                        "Deze pagina staat nog niet op je toestel.",
                        "offline.ftlh",
                        () ->
                                new ZonderInternet(
                                        "Deze pagina staat nog niet op je toestel. Bellen kan altijd.",
                                        Contacten.huis(index),
                                        List.of(
                                                new Link("Home", Url.HOME),
                                                new Link("Contact", Addresses.CONTACT))))
                .hidden();
    }

    private static Contactpagina contact(Index index) {
        Samenwerkingsverband verband = index.huis().verband();
        List<String> gemeenten =
                verband.werkingsgebied().gemeenten().stream()
                        .map(gemeente -> gemeente.naam())
                        .toList();
        return new Contactpagina(
                index.gebouw().isPresent()
                        ? "Bel, stuur een bericht of kom langs. Elke vraag is goed."
                        : "Bel of stuur een bericht. Elke vraag is goed.",
                Contacten.van(verband.contact()),
                Contacten.van(verband.ombuds()),
                Opsomming.en(gemeenten),
                index.locaties().stream()
                        .filter(locatie -> locatie.onthaal().isPresent())
                        .map(locatie -> Plaatsen.van(locatie, index))
                        .toList());
    }

    private static NietGevonden lost() {
        return new NietGevonden(
                "De pagina is verhuisd of bestaat niet meer. Dit vind je wel:",
                List.of(
                        new Link("Alles wat we doen", Addresses.AANBOD),
                        new Link("Vragen van ouders", Addresses.VRAGEN),
                        new Link("Wat er te doen is", Addresses.AGENDA),
                        new Link("Alles van A tot Z", Addresses.A_Z)));
    }
}
