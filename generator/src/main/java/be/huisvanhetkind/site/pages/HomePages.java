package be.huisvanhetkind.site.pages;

import be.huisvanhetkind.model.aanbod.Locatie;
import be.huisvanhetkind.model.aanbod.Vraag;
import be.huisvanhetkind.site.adres.Addresses;
import be.huisvanhetkind.site.adres.Url;
import be.huisvanhetkind.site.agenda.Agenda;
import be.huisvanhetkind.site.agenda.Dagagenda;
import be.huisvanhetkind.site.agenda.Rubriek;
import be.huisvanhetkind.site.index.Index;
import be.huisvanhetkind.site.pagina.Page;
import be.huisvanhetkind.site.pagina.Page.Inhoud;
import be.huisvanhetkind.site.pagina.Page.Kop;
import be.huisvanhetkind.site.parts.Feiten;
import be.huisvanhetkind.site.parts.Hoofdstukken;
import be.huisvanhetkind.site.parts.Merken;
import be.huisvanhetkind.site.parts.Navigation;
import be.huisvanhetkind.site.parts.Plaatsen;
import be.huisvanhetkind.site.parts.Tegels;
import be.huisvanhetkind.site.parts.Weken;
import be.huisvanhetkind.site.straat.Straat;
import be.huisvanhetkind.site.view.DagView;
import be.huisvanhetkind.site.view.Geschreven;
import be.huisvanhetkind.site.view.Leeftijdhuis;
import be.huisvanhetkind.site.view.Link;
import be.huisvanhetkind.site.view.PartnerMerk;
import be.huisvanhetkind.site.view.PlaatsView;
import be.huisvanhetkind.site.view.Regel;
import be.huisvanhetkind.site.view.Tegel;
import java.util.List;
import java.util.stream.Stream;

/** The home page: every way in, the most used first. */
public final class HomePages {
    private static final int QUESTIONS = 6;
    private static final int DAYS = 10;
    private static final int MOMENTS = 30;
    private static final int PLACES = 6;
    private static final int PARTNERS = 24;

    private HomePages() {}

    /** A page of the main menu with its parts. */
    public record Hoofdstuk(Link link, Geschreven samenvatting, List<Regel> delen) {}

    /** What the home page shows; the pages of the menu when there is no offer to show. */
    public record Home(
            Geschreven lead,
            List<Hoofdstuk> hoofdstukken,
            List<Link> vragen,
            Straat straat,
            List<Leeftijdhuis> leeftijden,
            List<Tegel> themas,
            List<DagView> dagen,
            List<PlaatsView> plaatsen,
            int aantalPartners,
            List<PartnerMerk> partners) {}

    public static Stream<Page> of(Index index) {
        var verband = index.verband();
        return Stream.of(
                Page.of(
                        Url.HOME,
                        Kop.of(
                                Geschreven.site(index.woord("home.titel")),
                                Geschreven.huis(verband.gezicht().slagzin())),
                        "home",
                        new Inhoud<>("", (niets, some) -> home(some))));
    }

    private static Home home(Index index) {
        return new Home(
                Geschreven.huis(index.verband().gezicht().slagzin()),
                Navigation.isFilled(Addresses.AANBOD, index) ? List.of() : hoofdstukken(index),
                index.vragen().stream().limit(QUESTIONS).map(HomePages::kort).toList(),
                Straat.of(index.partners().size()),
                Navigation.isFilled(Addresses.LEEFTIJD, index)
                        ? LeeftijdPages.straat(index)
                        : List.of(),
                Tegels.of(index.themas(), index),
                Weken.dagen(binnenkort(index), MOMENTS, index),
                index.locaties().stream()
                        .filter(HomePages::inloop)
                        .limit(PLACES)
                        .map(locatie -> Plaatsen.of(locatie, index))
                        .toList(),
                index.partners().size(),
                index.partners().stream().limit(PARTNERS).map(Merken::of).toList());
    }

    private static List<Hoofdstuk> hoofdstukken(Index index) {
        return Hoofdstukken.all(index).stream()
                .map(
                        pagina ->
                                new Hoofdstuk(
                                        Feiten.link(pagina),
                                        Geschreven.samenvatting(pagina),
                                        Hoofdstukken.delen(pagina, index).regels()))
                .toList();
    }

    /** The question as a short statement. */
    private static Link kort(Vraag vraag) {
        return new Link(
                Geschreven.door(vraag, vraag.kort().orElse(vraag.titel())), Addresses.of(vraag));
    }

    /** More than are seen at once: the script shows the next when a day is over. */
    private static List<Dagagenda> binnenkort(Index index) {
        return Agenda.in(index).dagen().stream()
                .filter(dag -> !dag.punten(Rubriek.BEGINT).isEmpty())
                .limit(DAYS)
                .toList();
    }

    private static boolean inloop(Locatie locatie) {
        return switch (locatie.soort()) {
            case HUIS, ANTENNE -> true;
            case PARTNERLOCATIE, VINDPLAATS, ONLINE -> false;
        };
    }
}
