package be.huisvanhetkind.site.pages;

import be.huisvanhetkind.model.Begrip;
import be.huisvanhetkind.model.Leeftijd;
import be.huisvanhetkind.site.Addresses;
import be.huisvanhetkind.site.Index;
import be.huisvanhetkind.site.Page;
import be.huisvanhetkind.site.Url;
import be.huisvanhetkind.site.view.Leeftijdhuis;
import be.huisvanhetkind.site.woorden.LeeftijdWoorden;
import be.huisvanhetkind.site.woorden.Tekens;
import be.huisvanhetkind.site.woorden.Woordenboek;
import java.util.List;
import java.util.stream.Stream;

/** A page for every age group, and the street of them all. */
public final class LeeftijdPages {
    private LeeftijdPages() {}

    /** Every age group. */
    public record Straatje(String lead, List<Leeftijdhuis> leeftijden) {}

    public static Stream<Page> of(Index index) {
        Page list =
                new Page(
                        Addresses.LEEFTIJD,
                        index.woord("leeftijden.titel"),
                        index.woord("leeftijden.over"),
                        "leeftijden.ftlh",
                        () -> new Straatje(index.woord("leeftijden.lead"), straat(index)));
        Stream<Page> details = index.leeftijden().stream().map(groep -> page(groep, index));
        return Stream.concat(Stream.of(list), details);
    }

    /** Every age group as a house. */
    static List<Leeftijdhuis> straat(Index index) {
        return index.leeftijden().stream()
                .flatMap(groep -> groep.leeftijd().map(age -> huis(groep, age, index)).stream())
                .toList();
    }

    private static Leeftijdhuis huis(Begrip groep, Leeftijd age, Index index) {
        Woordenboek w = index.woorden();
        return LeeftijdWoorden.isInYears(age)
                ? new Leeftijdhuis(
                        LeeftijdWoorden.kort(age, w), w.woord("leeftijd.eenheid"), url(groep))
                : new Leeftijdhuis(Tekens.hoofdletter(LeeftijdWoorden.van(age, w)), "", url(groep));
    }

    /** The page of an age group. */
    static Url url(Begrip groep) {
        return Url.of(Addresses.LEEFTIJD.section(), groep.id());
    }

    /** "0 tot 3 jaar". */
    static String woorden(Begrip groep, Woordenboek w) {
        return groep.leeftijd().map(age -> LeeftijdWoorden.van(age, w)).orElse(groep.label());
    }

    private static Page page(Begrip groep, Index index) {
        boolean zwanger = groep.leeftijd().map(Leeftijd::max).orElse(0) < 0;
        String titel =
                zwanger
                        ? index.woord("leeftijden.zwanger")
                        : index.woord("leeftijden.voor", woorden(groep, index.woorden()));
        return new Page(
                url(groep),
                titel,
                index.woord("lijst.over", titel, index.huis().verband().korteNaam()),
                "lijst.ftlh",
                () ->
                        Lijsten.van(
                                "", index.aanbodPerLeeftijd().van(groep.id()), url(groep), index));
    }
}
