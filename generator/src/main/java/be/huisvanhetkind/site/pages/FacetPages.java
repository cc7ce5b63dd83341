package be.huisvanhetkind.site.pages;

import be.huisvanhetkind.model.aanbod.Aanbod;
import be.huisvanhetkind.site.adres.Url;
import be.huisvanhetkind.site.facetten.Facet;
import be.huisvanhetkind.site.facetten.Facetten;
import be.huisvanhetkind.site.facetten.Facetten.Gekozen;
import be.huisvanhetkind.site.facetten.Facetten.Groep;
import be.huisvanhetkind.site.facetten.Optie;
import be.huisvanhetkind.site.index.Index;
import be.huisvanhetkind.site.pages.Lijsten.Onderwerp;
import be.huisvanhetkind.site.pagina.Page;
import be.huisvanhetkind.site.pagina.Page.Inhoud;
import be.huisvanhetkind.site.parts.Bladen;
import be.huisvanhetkind.site.parts.Keuzegroepen;
import be.huisvanhetkind.site.view.Geschreven;
import be.huisvanhetkind.site.view.Keuzegroep;
import java.util.stream.Stream;

/**
 * A list for every option of every facet, so that each works without script; and for each facet the
 * page of its options.
 */
public final class FacetPages {
    private FacetPages() {}

    /** The options of one facet. */
    public record Opties(String lead, Keuzegroep groep) {}

    public static Stream<Page> of(Index index) {
        Facetten facetten = Facetten.in(index);
        Stream<Page> overzichten =
                facetten.groepen().stream()
                        .filter(groep -> !groep.facet().hasOverzicht())
                        .flatMap(groep -> opties(groep, index));
        return Stream.concat(
                overzichten, facetten.groepen().stream().flatMap(groep -> lijsten(groep, index)));
    }

    private static Stream<Page> opties(Groep<Aanbod> groep, Index index) {
        String vraag = index.woord("facet.vraag." + groep.facet().sleutel());
        return Stream.of(
                Page.of(
                        url(groep.facet().sleutel()),
                        vraag,
                        vraag + " " + index.woord("facet.lead"),
                        "facet",
                        new Inhoud<>(
                                groep.facet().sleutel(),
                                (sleutel, some) ->
                                        new Opties(
                                                some.woord("facet.lead"),
                                                Keuzegroepen.of(
                                                        Facetten.in(some).groep(sleutel),
                                                        url(sleutel),
                                                        some)))));
    }

    private static Url url(String sleutel) {
        return Url.of(sleutel);
    }

    /** The page of an item shows the first part of its list itself. */
    private static Stream<Page> lijsten(Groep<Aanbod> groep, Index index) {
        return groep.opties().stream()
                .filter(gekozen -> groep.facet().showsLeeg() || !gekozen.items().isEmpty())
                .flatMap(
                        gekozen ->
                                lijst(groep.facet(), gekozen, index)
                                        .skip(gekozen.optie().vanItem() ? 1 : 0));
    }

    private static Stream<Page> lijst(Facet facet, Gekozen<Aanbod> gekozen, Index index) {
        Optie optie = gekozen.optie();
        Geschreven titel = optie.titel().in(index);
        Onderwerp onderwerp =
                new Onderwerp(
                        titel,
                        Geschreven.site(
                                index.woord(
                                        "lijst.over", titel.tekst(), index.verband().korteNaam())),
                        "",
                        facet.sleutel() + "=" + optie.id(),
                        gekozen.items().size());
        return Bladen.of(optie.url(), gekozen.items())
                .map(blad -> Lijsten.page(blad, onderwerp, index));
    }
}
