package be.huisvanhetkind.site.pages;

import be.huisvanhetkind.model.Lezer;
import be.huisvanhetkind.model.Publiek;
import be.huisvanhetkind.site.adres.Addresses;
import be.huisvanhetkind.site.index.Index;
import be.huisvanhetkind.site.pages.FacetPages.Opties;
import be.huisvanhetkind.site.pagina.Page;
import be.huisvanhetkind.site.parts.Fiches;
import be.huisvanhetkind.site.parts.Fiches.Lijstwoorden;
import be.huisvanhetkind.site.parts.Lezerslijsten;
import be.huisvanhetkind.site.parts.Soorten;
import be.huisvanhetkind.site.view.Geschreven;
import java.util.List;
import java.util.stream.Stream;

/** For each reader what is for them, so that choosing works without script (rij 52). */
public final class LezerPages {
    private LezerPages() {}

    public static Stream<Page> of(Index index) {
        if (!Lezerslijsten.isNeeded(index)) {
            return Stream.empty();
        }
        return Stream.concat(
                Stream.of(wie(index)),
                Lezerslijsten.ALL.stream().flatMap(lijst -> lijsten(lijst, index)));
    }

    private static Stream<Page> lijsten(Lezerslijsten lijst, Index index) {
        return Stream.of(Lezer.values()).flatMap(lezer -> lijst(lijst, lezer, index));
    }

    private static Page wie(Index index) {
        return Page.of(
                Addresses.VOOR,
                index.woord("sectie.voor"),
                index.woord("lezer.lead"),
                "facet",
                LezerPages::opties);
    }

    private static Opties opties(Index index) {
        return new Opties(
                index.woord("lezer.lead"), Lezerslijsten.ALLES.groep(Addresses.VOOR, index));
    }

    private static Stream<Page> lijst(Lezerslijsten lijst, Lezer lezer, Index index) {
        List<Publiek> items = lijst.items(lezer, index);
        String voor = index.woord("lezer.voor." + lezer.id());
        String titel =
                lijst.naam().isEmpty()
                        ? voor
                        : index.woord("lezer.lijst", index.woord("sectie." + lijst.naam()), voor);
        Lijstwoorden woorden = new Lijstwoorden(titel, titel + ".", "", "");
        return items.isEmpty()
                ? Stream.empty()
                : Fiches.list(lijst.url(lezer), woorden, items, index, LezerPages::soort);
    }

    private static List<Geschreven> soort(Publiek item, Index index) {
        return List.of(
                Geschreven.site(
                        index.woorden().hoofdletter(Soorten.naam(item.paginasoort(), index))));
    }
}
