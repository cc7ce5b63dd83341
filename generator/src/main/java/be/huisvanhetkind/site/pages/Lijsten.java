package be.huisvanhetkind.site.pages;

import be.huisvanhetkind.model.Item;
import be.huisvanhetkind.model.Publiek;
import be.huisvanhetkind.model.aanbod.Aanbod;
import be.huisvanhetkind.site.Addresses;
import be.huisvanhetkind.site.Groups;
import be.huisvanhetkind.site.Index;
import be.huisvanhetkind.site.Page;
import be.huisvanhetkind.site.Url;
import be.huisvanhetkind.site.parts.Kaarten;
import be.huisvanhetkind.site.view.Geschreven;
import be.huisvanhetkind.site.view.Kaart;
import be.huisvanhetkind.site.view.Keuzegroep;
import be.huisvanhetkind.site.view.Keuzegroep.Keuze;
import be.huisvanhetkind.site.woorden.Tekens;
import java.util.List;
import java.util.stream.Stream;

/** Lists of offers: all of them, and what the lists by age and theme share. */
public final class Lijsten {
    private static final int CHOICES = 40;

    private Lijsten() {}

    /** A list of offers, with ways to narrow it. */
    public record Lijst(String lead, List<Keuzegroep> keuzes, List<Kaart> aanbod) {}

    /** The list of all offers. */
    public static Stream<Page> of(Index index) {
        return Stream.of(
                new Page(
                        Addresses.AANBOD,
                        index.woord("aanbod.titel"),
                        index.woord("aanbod.over", index.huis().verband().naam()),
                        "lijst.ftlh",
                        () ->
                                van(
                                        index.woord("aanbod.lead"),
                                        index.aanbod(),
                                        Addresses.AANBOD,
                                        index)));
    }

    static Lijst van(String lead, List<Aanbod> aanbod, Url here, Index index) {
        return new Lijst(lead, keuzes(index, here), Kaarten.van(aanbod, index));
    }

    /**
     * Every age, theme, place and partner that has offers; a group with too many choices stays
     * away.
     */
    static List<Keuzegroep> keuzes(Index index, Url here) {
        Stream<Keuze> ages =
                index.leeftijden().stream()
                        .map(
                                groep ->
                                        new Keuze(
                                                Geschreven.site(
                                                        Tekens.hoofdletter(
                                                                LeeftijdPages.woorden(
                                                                        groep, index.woorden()))),
                                                LeeftijdPages.url(groep),
                                                index.aanbodPerLeeftijd().van(groep.id()).size(),
                                                LeeftijdPages.url(groep).equals(here)));
        return Stream.of(
                        groep(index.woord("facet.leeftijd"), ages),
                        groep(
                                index.woord("facet.thema"),
                                keuzes(index.themas(), index.aanbodPerThema(), here)),
                        groep(
                                index.woord("facet.plaats"),
                                keuzes(index.locaties(), index.aanbodPerLocatie(), here)),
                        groep(
                                index.woord("facet.partner"),
                                keuzes(index.partners(), index.aanbodPerPartner(), here)))
                .filter(groep -> !groep.keuzes().isEmpty() && groep.keuzes().size() <= CHOICES)
                .toList();
    }

    private static Keuzegroep groep(String naam, Stream<Keuze> keuzes) {
        return new Keuzegroep(
                naam, keuzes.filter(keuze -> keuze.aantal() > 0 || keuze.nu()).toList());
    }

    private static <T extends Publiek> Stream<Keuze> keuzes(
            List<T> items, Groups<Aanbod> groups, Url here) {
        return items.stream()
                .map(item -> keuze(item, Addresses.of(item), groups.van((Item) item).size(), here));
    }

    private static Keuze keuze(Publiek item, Url url, int aantal, Url here) {
        return new Keuze(Geschreven.titel(item), url, aantal, url.equals(here));
    }
}
