package be.huisvanhetkind.site.parts;

import be.huisvanhetkind.model.Paginasoort;
import be.huisvanhetkind.model.Publiek;
import be.huisvanhetkind.model.Sectie.Vorm;
import be.huisvanhetkind.model.aanbod.Aanbod;
import be.huisvanhetkind.model.aanbod.Activiteit;
import be.huisvanhetkind.model.aanbod.Locatie;
import be.huisvanhetkind.model.aanbod.Partner;
import be.huisvanhetkind.model.aanbod.Vraag;
import be.huisvanhetkind.model.redactie.Privacyverklaring;
import be.huisvanhetkind.model.redactie.Tekstpagina;
import be.huisvanhetkind.model.redactie.Tekstpagina.Menuplek;
import be.huisvanhetkind.model.redactie.Toegankelijkheidsverklaring;
import be.huisvanhetkind.site.adres.Addresses;
import be.huisvanhetkind.site.adres.Url;
import be.huisvanhetkind.site.facetten.Facetten;
import be.huisvanhetkind.site.index.Index;
import be.huisvanhetkind.site.moeilijk.MoeilijkeWoorden;
import be.huisvanhetkind.site.view.Geschreven;
import be.huisvanhetkind.site.view.Link;
import be.huisvanhetkind.site.woorden.Woordenboek;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The menus, and the names of the lists. */
public final class Navigation {
    /** The lists of the main menu of a house that has something in each of them. */
    private static final List<Url> MENU =
            List.of(
                    Addresses.AANBOD,
                    Addresses.AGENDA,
                    Addresses.LOCATIES,
                    Addresses.PARTNERS,
                    Addresses.ZOEKEN);

    /** Lists that every house has, and that are not in the menu. */
    private static final List<Url> ALWAYS =
            List.of(
                    Addresses.A_Z,
                    Addresses.THEMAS,
                    Addresses.LEEFTIJD,
                    Addresses.VRAGEN,
                    Addresses.NIEUWS,
                    Addresses.HULP,
                    Addresses.VOOR,
                    Addresses.DATA,
                    Addresses.ACTIVITEITEN,
                    Addresses.HUIS,
                    Addresses.ORGANISATIES,
                    Addresses.WIJKEN);

    /** What the footer begins with. */
    private static final List<Url> VOET =
            List.of(
                    Addresses.CONTACT,
                    Addresses.HUIS,
                    Addresses.VRAGEN,
                    Addresses.A_Z,
                    Addresses.BEWAARD);

    /** What a list is made of; any other list always has something. */
    private static final Map<Url, List<Class<? extends Publiek>>> FILLED_BY =
            Map.of(
                    Addresses.AANBOD, List.of(Aanbod.class),
                    Addresses.AGENDA, List.of(Aanbod.class, Activiteit.class),
                    Addresses.LOCATIES, List.of(Locatie.class),
                    Addresses.PARTNERS, List.of(Partner.class),
                    Addresses.HUIS, List.of(Partner.class),
                    Addresses.LEEFTIJD, List.of(Aanbod.class),
                    Addresses.VRAGEN, List.of(Vraag.class));

    private Navigation() {}

    /** The main menu. */
    public static List<Link> menu(Index index) {
        return Stream.concat(filled(MENU, index), pages(index, Menuplek.HOOFD)).toList();
    }

    /** Whether anything stands in one of the lists that a house of text pages need not have. */
    public static boolean isFilled(Url list, Index index) {
        List<Class<? extends Publiek>> types = FILLED_BY.getOrDefault(list, List.of());
        return types.isEmpty() || index.soorten().anyMatch(soort -> types.contains(soort.type()));
    }

    /**
     * The links of the footer: pages, lists the house has, the statements, and help for authors.
     */
    public static List<Link> voet(Index index) {
        return Stream.of(
                        filled(VOET, index),
                        pages(index, Menuplek.VOET),
                        sometimes(index),
                        lezers(index),
                        statement(Toegankelijkheidsverklaring.SOORT, index),
                        statement(Privacyverklaring.SOORT, index),
                        moeilijkeWoorden(index),
                        links(List.of(Addresses.HULP, Addresses.DATA), index))
                .flatMap(links -> links)
                .toList();
    }

    /** The name of every list, by the first part of its address. */
    public static Map<String, Link> secties(Index index) {
        return Stream.of(links(MENU, index), links(ALWAYS, index), facets(index), sometimes(index))
                .flatMap(links -> links)
                .collect(
                        Collectors.toMap(
                                link -> link.url().section(),
                                Function.identity(),
                                (one, two) -> one));
    }

    /** What a list of a type is called. */
    public static String naam(Paginasoort<?> soort, Woordenboek w) {
        return w.woord("sectie." + soort.sectie().naam());
    }

    /** Only those in which something stands. */
    private static Stream<Link> filled(List<Url> lists, Index index) {
        return links(lists.stream().filter(list -> isFilled(list, index)).toList(), index);
    }

    private static Stream<Link> links(List<Url> lists, Index index) {
        return lists.stream().map(url -> new Link(index.woord("sectie." + url.section()), url));
    }

    private static Stream<Link> facets(Index index) {
        return Facetten.ALL.stream()
                .filter(facet -> !facet.hasOverzicht())
                .map(
                        facet ->
                                new Link(
                                        index.woord("facet." + facet.sleutel()),
                                        Url.of(facet.sleutel())));
    }

    private static Stream<Link> statement(Paginasoort<? extends Publiek> soort, Index index) {
        return index.eigen(soort.type()).findAny().isEmpty()
                ? Stream.empty()
                : links(List.of(Addresses.list(soort)), index);
    }

    /** Only when something is written for others than families. */
    private static Stream<Link> lezers(Index index) {
        return Lezerslijsten.isNeeded(index)
                ? links(List.of(Addresses.VOOR), index)
                : Stream.empty();
    }

    private static Stream<Link> moeilijkeWoorden(Index index) {
        return MoeilijkeWoorden.in(index).woorden().isEmpty()
                ? Stream.empty()
                : links(List.of(Addresses.WOORDEN), index);
    }

    /** The lists that only some houses have. */
    private static Stream<Link> sometimes(Index index) {
        return index.soorten()
                .filter(soort -> soort.sectie().vorm() == Vorm.LIJST)
                .map(soort -> new Link(naam(soort, index.woorden()), Addresses.list(soort)))
                .sorted(Comparator.comparing(link -> link.tekst().tekst()));
    }

    private static Stream<Link> pages(Index index, Menuplek plek) {
        return index.oorspronkelijk(Tekstpagina.class).stream()
                .filter(pagina -> pagina.menu() == plek && index.isEigen(pagina))
                .sorted(
                        Comparator.comparingInt(Tekstpagina::volgorde)
                                .thenComparing(Tekstpagina::titel))
                .map(pagina -> new Link(Geschreven.titel(pagina), Addresses.of(pagina)));
    }
}
