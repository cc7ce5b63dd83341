package be.huisvanhetkind.site.parts;

import be.huisvanhetkind.model.Paginasoort;
import be.huisvanhetkind.model.Publiek;
import be.huisvanhetkind.site.adres.Addresses;
import be.huisvanhetkind.site.adres.Url;
import be.huisvanhetkind.site.index.Index;
import be.huisvanhetkind.site.moeilijk.MoeilijkeWoorden;
import be.huisvanhetkind.site.pagina.Page;
import be.huisvanhetkind.site.pagina.Page.Inhoud;
import be.huisvanhetkind.site.parts.Bladen.Blad;
import be.huisvanhetkind.site.view.Blok;
import be.huisvanhetkind.site.view.FicheView;
import be.huisvanhetkind.site.view.FicheView.Tussenkop;
import be.huisvanhetkind.site.view.Geschreven;
import be.huisvanhetkind.site.view.Overzicht;
import be.huisvanhetkind.site.view.Regel;
import be.huisvanhetkind.site.view.Verwijzing;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/** Plain pages, and the lists of them. */
public final class Fiches {
    /** From so many headings on a text is long. */
    private static final int LANG = 3;

    private Fiches() {}

    /** What every plain page has; its own facts are added to it. */
    public static FicheView of(Publiek item, Index index) {
        return new FicheView(
                Geschreven.samenvatting(item),
                Optional.empty(),
                Merken.of(item, index),
                List.of(),
                Beelden.of(item),
                MoeilijkeWoorden.tekst(item, index),
                koppen(item, index),
                List.of(),
                List.of(),
                Nazichten.of(item, index),
                Optional.empty());
    }

    private static List<Tussenkop> koppen(Publiek item, Index index) {
        List<Tussenkop> koppen =
                index.tekst(item).opbouw().koppen().stream()
                        .filter(kop -> kop.niveau() == 2)
                        .map(kop -> new Tussenkop(kop.anker(), kop.woorden().tekst()))
                        .toList();
        return koppen.size() < LANG ? List.of() : koppen;
    }

    /** A plain page for one item. */
    public static <T extends Publiek> Page page(T item, BiFunction<T, Index, FicheView> view) {
        return Page.of(item, "fiche", view);
    }

    /** A plain page for each item, and a list of them when there are any. */
    public static <T extends Publiek> Stream<Page> pages(
            Paginasoort<T> soort,
            List<T> items,
            Index index,
            BiFunction<T, Index, FicheView> view,
            BiFunction<T, Index, List<Geschreven>> erbij) {
        Stream<Page> details = items.stream().map(item -> page(item, view));
        return items.isEmpty() ? details : Stream.concat(list(soort, items, index, erbij), details);
    }

    /** The list of the items of a type. */
    private static <T extends Publiek> Stream<Page> list(
            Paginasoort<T> soort,
            List<T> items,
            Index index,
            BiFunction<T, Index, List<Geschreven>> erbij) {
        String name = Navigation.naam(soort, index.woorden());
        return list(
                Addresses.list(soort),
                new Lijstwoorden(name, name + ".", "", index.woord("lijst.binnenkort")),
                items,
                index,
                erbij);
    }

    /** What a list says of itself. */
    public record Lijstwoorden(String titel, String beschrijving, String lead, String leeg) {}

    /** A list of items, cut into pages when it is long. */
    public static <T extends Publiek> Stream<Page> list(
            Url url,
            Lijstwoorden woorden,
            List<T> items,
            Index index,
            BiFunction<T, Index, List<Geschreven>> erbij) {
        return Bladen.of(url, items)
                .map(
                        blad ->
                                blad.page(
                                        index.woorden(),
                                        Geschreven.site(woorden.titel()),
                                        Geschreven.site(woorden.beschrijving()),
                                        "overzicht",
                                        new Inhoud<>(
                                                new Gegeven<>(woorden, blad),
                                                (given, some) -> overzicht(given, some, erbij))));
    }

    private record Gegeven<T extends Publiek>(Lijstwoorden woorden, Blad<T> blad) {}

    private static <T extends Publiek> Overzicht overzicht(
            Gegeven<T> given, Index index, BiFunction<T, Index, List<Geschreven>> erbij) {
        return new Overzicht(
                Geschreven.site(given.woorden().lead()),
                verwijzingen(given.blad().items(), item -> erbij.apply(item, index)),
                given.blad().wijzer(),
                Lezerslijsten.keuzes(given.blad().lijst(), index),
                given.woorden().leeg());
    }

    public static <T extends Publiek> List<Verwijzing> verwijzingen(
            List<T> items, Function<T, List<Geschreven>> erbij) {
        return items.stream()
                .map(
                        item ->
                                new Verwijzing(
                                        Feiten.link(item),
                                        Geschreven.samenvatting(item),
                                        erbij.apply(item)))
                .toList();
    }

    /** Links under a heading. */
    public static Blok blok(String kop, Stream<? extends Publiek> items) {
        return new Blok(kop, items.map(item -> Regel.of(Feiten.link(item), "")).toList());
    }

    /** Sentences under a heading. */
    public static Blok zinnen(String kop, Publiek item, List<String> zinnen) {
        return new Blok(
                kop, zinnen.stream().map(zin -> Regel.of(Geschreven.door(item, zin))).toList());
    }
}
