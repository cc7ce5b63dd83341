package be.huisvanhetkind.site.zoek;

import be.huisvanhetkind.model.Leeftijd;
import be.huisvanhetkind.model.aanbod.Aanbod;
import be.huisvanhetkind.site.facetten.Facetten;
import be.huisvanhetkind.site.index.Derived;
import be.huisvanhetkind.site.index.Index;
import be.huisvanhetkind.site.pagina.Page;
import be.huisvanhetkind.site.zoek.Zoekboek.Leeftijdswoord;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What the scripts of a visitor ask when they are used: what can be found, and how offers can be
 * narrowed.
 *
 * @param keuzes the options of every facet, each with the numbers of its items in the book
 */
public record Zoekgids(Zoekboek boek, Map<String, Map<String, List<Integer>>> keuzes) {
    /** That of an edition; made once. */
    public static Zoekgids in(Index index, List<Page> pages) {
        return index.get(Derived.of("zoekgids", some -> of(some, pages)));
    }

    private static Zoekgids of(Index index, List<Page> pages) {
        Facetten facetten = Facetten.in(index);
        List<Zoekitem> items =
                Stream.of(
                                Items.of(index),
                                Lijstitems.facetten(facetten, index),
                                Lijstitems.vast(pages, index))
                        .flatMap(some -> some)
                        .toList();
        return new Zoekgids(
                new Zoekboek(
                        items,
                        List.of(index.woord("zoek.stil").split(" ")),
                        List.of(index.woord("zoek.jaren").split(" ")),
                        List.of(index.woord("zoek.maanden").split(" ")),
                        leeftijden(index),
                        Zoekwoorden.nood(index),
                        Zoekwoorden.of(index)),
                keuzes(facetten, nummers(items)));
    }

    private static List<Leeftijdswoord> leeftijden(Index index) {
        return index.leeftijden().stream()
                .flatMap(
                        groep ->
                                groep.synoniemen().stream()
                                        .map(woord -> woord(woord, groep.leeftijd().orElseThrow())))
                .toList();
    }

    private static Leeftijdswoord woord(String woord, Leeftijd leeftijd) {
        return new Leeftijdswoord(woord, leeftijd.min(), leeftijd.max());
    }

    private static Map<String, Integer> nummers(List<Zoekitem> items) {
        Map<String, Integer> numbers = new HashMap<>();
        for (int i = 0; i < items.size(); i++) {
            numbers.put(items.get(i).url(), i);
        }
        return numbers;
    }

    private static Map<String, Map<String, List<Integer>>> keuzes(
            Facetten facetten, Map<String, Integer> numbers) {
        Map<String, Map<String, List<Integer>>> all = new LinkedHashMap<>();
        for (Facetten.Groep<Aanbod> groep : facetten.groepen()) {
            Map<String, List<Integer>> options = new LinkedHashMap<>();
            groep.opties()
                    .forEach(
                            gekozen ->
                                    options.put(
                                            gekozen.optie().id(),
                                            gekozen.items().stream()
                                                    .map(Zoekitem::url)
                                                    .map(numbers::get)
                                                    .toList()));
            all.put(groep.facet().sleutel(), options);
        }
        return all;
    }
}
