package be.huisvanhetkind.site;

import be.huisvanhetkind.model.Publiek;
import be.huisvanhetkind.model.aanbod.Doorverwijspunt;
import be.huisvanhetkind.model.redactie.Materiaal;
import be.huisvanhetkind.model.redactie.Nieuws;
import be.huisvanhetkind.model.redactie.Privacyverklaring;
import be.huisvanhetkind.model.redactie.Tekstpagina;
import be.huisvanhetkind.model.redactie.Tekstpagina.Menuplek;
import be.huisvanhetkind.model.redactie.Toegankelijkheidsverklaring;
import be.huisvanhetkind.model.redactie.Vacature;
import be.huisvanhetkind.model.redactie.Vrijwilligersoproep;
import be.huisvanhetkind.model.werking.Actieplan;
import be.huisvanhetkind.model.werking.Activiteitenverslag;
import be.huisvanhetkind.model.werking.Indicator;
import be.huisvanhetkind.model.werking.Participatie;
import be.huisvanhetkind.site.facetten.Facetten;
import be.huisvanhetkind.site.view.Link;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The menus, and the names of the lists. */
public final class Navigation {
    private static final List<Link> MENU =
            List.of(
                    new Link("Aanbod", Addresses.AANBOD),
                    new Link("Agenda", Addresses.AGENDA),
                    new Link("Plaatsen", Addresses.LOCATIES),
                    new Link("Partners", Addresses.PARTNERS),
                    new Link("Zoeken", Addresses.ZOEKEN));

    private static final Link A_TOT_Z = new Link("Alles van A tot Z", Addresses.A_Z);

    private static final Link MEESCHRIJVERS = new Link("Voor wie meeschrijft", Addresses.HULP);

    /** Lists that only some houses have. */
    private static final Map<Class<? extends Publiek>, String> SOMETIMES =
            Map.ofEntries(
                    Map.entry(Nieuws.class, "Nieuws"),
                    Map.entry(Materiaal.class, "Boeken, video’s en folders"),
                    Map.entry(Doorverwijspunt.class, "Andere hulp"),
                    Map.entry(Vrijwilligersoproep.class, "Help mee als vrijwilliger"),
                    Map.entry(Vacature.class, "Vacatures"),
                    Map.entry(Actieplan.class, "Actieplan"),
                    Map.entry(Indicator.class, "Waar we naar kijken"),
                    Map.entry(Activiteitenverslag.class, "Wat we deden"),
                    Map.entry(Participatie.class, "Gezinnen denken mee"));

    private Navigation() {}

    /** The main menu. */
    static List<Link> menu(Index index) {
        return Stream.concat(MENU.stream(), pages(index, Menuplek.HOOFD)).toList();
    }

    /**
     * The links of the footer: pages, lists the house has, the statements, and help for authors.
     */
    static List<Link> voet(Index index) {
        Stream<Link> always =
                Stream.of(
                        new Link("Contact", Addresses.CONTACT),
                        new Link("Alle vragen", Addresses.VRAGEN),
                        A_TOT_Z);
        Stream<Link> statements =
                Stream.concat(
                        index.huis().all(Toegankelijkheidsverklaring.class).stream()
                                .limit(1)
                                .map(
                                        item ->
                                                new Link(
                                                        "Toegankelijkheid",
                                                        Addresses.TOEGANKELIJKHEID)),
                        index.huis().all(Privacyverklaring.class).stream()
                                .limit(1)
                                .map(item -> new Link("Privacy", Addresses.PRIVACY)));
        Stream<Link> writers = Stream.of(MEESCHRIJVERS);
        return Stream.of(always, pages(index, Menuplek.VOET), sometimes(index), statements, writers)
                .flatMap(links -> links)
                .toList();
    }

    /** The name of every list, by the first part of its address. */
    static Map<String, Link> secties(Index index) {
        Stream<Link> always =
                Stream.of(
                        new Link("Thema’s", Addresses.THEMAS),
                        new Link("Leeftijden", Addresses.LEEFTIJD),
                        new Link("Vragen", Addresses.VRAGEN),
                        new Link("Nieuws", Addresses.NIEUWS),
                        A_TOT_Z,
                        MEESCHRIJVERS,
                        new Link("Activiteiten", Addresses.ACTIVITEITEN));
        Stream<Link> facets =
                Facetten.ALL.stream()
                        .filter(facet -> facet.vraag().isPresent())
                        .map(facet -> new Link(facet.naam(), Url.of(facet.sleutel())));
        return Stream.of(MENU.stream(), always, facets, sometimes(index))
                .flatMap(links -> links)
                .collect(
                        Collectors.toMap(
                                link -> link.url().section(),
                                Function.identity(),
                                (one, two) -> one));
    }

    /** What a list of a type is called. */
    public static String naam(Class<? extends Publiek> type) {
        return SOMETIMES.getOrDefault(type, type.getSimpleName());
    }

    private static Stream<Link> sometimes(Index index) {
        return SOMETIMES.entrySet().stream()
                .filter(entry -> !index.huis().all(entry.getKey()).isEmpty())
                .map(entry -> new Link(entry.getValue(), Addresses.list(entry.getKey())))
                .sorted(Comparator.comparing(Link::tekst));
    }

    private static Stream<Link> pages(Index index, Menuplek plek) {
        return index.huis().oorspronkelijk(Tekstpagina.class).stream()
                .filter(pagina -> pagina.menu() == plek)
                .sorted(
                        Comparator.comparingInt(Tekstpagina::volgorde)
                                .thenComparing(Tekstpagina::titel))
                .map(pagina -> new Link(pagina.titel(), Addresses.of(pagina)));
    }
}
