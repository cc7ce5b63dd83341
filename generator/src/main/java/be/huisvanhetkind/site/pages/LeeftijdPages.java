package be.huisvanhetkind.site.pages;

import be.huisvanhetkind.site.Addresses;
import be.huisvanhetkind.site.Index;
import be.huisvanhetkind.site.Page;
import be.huisvanhetkind.site.facetten.LeeftijdFacet;
import be.huisvanhetkind.site.view.Link;
import java.util.List;
import java.util.stream.Stream;

/** The street of all ages; the pages of each are those of the facet. */
public final class LeeftijdPages {
    private LeeftijdPages() {}

    /** Every age group. */
    public record Straatje(String lead, List<Link> leeftijden) {}

    public static Stream<Page> of(Index index) {
        return Stream.of(
                new Page(
                        Addresses.LEEFTIJD,
                        "Hoe oud is je kind?",
                        "Kies de leeftijd van je kind. Je ziet wat we dan voor je doen.",
                        "leeftijden.ftlh",
                        () ->
                                new Straatje(
                                        "Kies een leeftijd. Je ziet wat we dan voor je doen.",
                                        links(index))));
    }

    /** "0 tot 3 jaar", each with its page. */
    static List<Link> links(Index index) {
        return new LeeftijdFacet()
                .opties(index).stream().map(optie -> new Link(optie.tekst(), optie.url())).toList();
    }
}
