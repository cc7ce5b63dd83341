package be.huisvanhetkind.site.pages;

import be.huisvanhetkind.model.Begrip;
import be.huisvanhetkind.model.Leeftijd;
import be.huisvanhetkind.site.adres.Addresses;
import be.huisvanhetkind.site.adres.Url;
import be.huisvanhetkind.site.index.Index;
import be.huisvanhetkind.site.pagina.Page;
import be.huisvanhetkind.site.view.Leeftijdhuis;
import be.huisvanhetkind.site.woorden.LeeftijdWoorden;
import be.huisvanhetkind.site.woorden.Woordenboek;
import java.util.List;
import java.util.stream.Stream;

/** The street of all ages; the page of each is that of the facet. */
public final class LeeftijdPages {
    private LeeftijdPages() {}

    /** Every age group. */
    public record Straatje(String lead, List<Leeftijdhuis> leeftijden) {}

    public static Stream<Page> of(Index index) {
        return Stream.of(
                Page.of(
                        Addresses.LEEFTIJD,
                        index.woord("leeftijden.titel"),
                        index.woord("leeftijden.over"),
                        "leeftijden",
                        LeeftijdPages::straatje));
    }

    private static Straatje straatje(Index index) {
        return new Straatje(index.woord("leeftijden.lead"), straat(index));
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
                : new Leeftijdhuis(w.hoofdletter(LeeftijdWoorden.of(age, w)), "", url(groep));
    }

    private static Url url(Begrip groep) {
        return Url.of(Addresses.LEEFTIJD.section(), groep.id());
    }
}
