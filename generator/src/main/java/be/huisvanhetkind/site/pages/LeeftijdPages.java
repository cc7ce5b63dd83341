package be.huisvanhetkind.site.pages;

import be.huisvanhetkind.model.Begrip;
import be.huisvanhetkind.model.Leeftijd;
import be.huisvanhetkind.site.Addresses;
import be.huisvanhetkind.site.Index;
import be.huisvanhetkind.site.Page;
import be.huisvanhetkind.site.Url;
import be.huisvanhetkind.site.view.Link;
import be.huisvanhetkind.site.woorden.LeeftijdWoorden;
import java.util.List;
import java.util.stream.Stream;

/** A page for every age group, and the street of them all. */
public final class LeeftijdPages {
    private LeeftijdPages() {}

    /** Every age group. */
    public record Straatje(String lead, List<Link> leeftijden) {}

    public static Stream<Page> of(Index index) {
        Page list =
                new Page(
                        Addresses.LEEFTIJD,
                        "Hoe oud is je kind?",
                        "Kies de leeftijd van je kind. Je ziet wat we dan voor je doen.",
                        "leeftijden.ftlh",
                        () ->
                                new Straatje(
                                        "Kies een leeftijd. Je ziet wat we dan voor je doen.",
                                        index.leeftijden().stream()
                                                .map(groep -> new Link(woorden(groep), url(groep)))
                                                .toList()));
        Stream<Page> details = index.leeftijden().stream().map(groep -> page(groep, index));
        return Stream.concat(Stream.of(list), details);
    }

    /** The page of an age group. */
    static Url url(Begrip groep) {
        return Url.of(Addresses.LEEFTIJD.section(), groep.id());
    }

    /** "0 tot 3 jaar". */
    static String woorden(Begrip groep) {
        return groep.leeftijd().map(LeeftijdWoorden::van).orElse(groep.label());
    }

    private static Page page(Begrip groep, Index index) {
        boolean zwanger = groep.leeftijd().map(Leeftijd::max).orElse(0) < 0;
        String titel = zwanger ? "Aanbod als je zwanger bent" : "Aanbod voor " + woorden(groep);
        return new Page(
                url(groep),
                titel,
                titel + " in " + index.huis().verband().korteNaam() + ".",
                "lijst.ftlh",
                () ->
                        Lijsten.van(
                                "", index.aanbodPerLeeftijd().van(groep.id()), url(groep), index));
    }
}
