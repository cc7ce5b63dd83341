package be.huisvanhetkind.site.parts;

import be.huisvanhetkind.model.Publiek;
import be.huisvanhetkind.site.index.Index;
import be.huisvanhetkind.site.index.Order;
import be.huisvanhetkind.site.parts.Soorten.Soort;
import be.huisvanhetkind.site.view.Geschreven;
import be.huisvanhetkind.site.view.Link;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every name, and every word people use for it, by its first letter. */
public final class Alfabet {
    private static final String OTHER = "0-9";

    private Alfabet() {}

    /** What begins with a letter. */
    public record Letter(String id, String naam, List<Ingang> ingangen) {
        public Letter {
            ingangen = List.copyOf(ingangen);
        }

        /** The same letter with some of its lines. */
        public Letter with(List<Ingang> some) {
            return new Letter(id, naam, some);
        }
    }

    /**
     * One line: a name that is a link itself, or a word with the pages where it is used.
     *
     * @param soort what kind of page it is; empty for a word
     */
    public record Ingang(Geschreven woord, String soort, List<Link> links) {
        public Ingang {
            links = List.copyOf(links);
        }
    }

    /** The letters that have something, in order. */
    public static List<Letter> of(Index index) {
        Stream<Ingang> namen = Soorten.of(index).stream().flatMap(Alfabet::namen);
        List<Ingang> all = Stream.concat(namen, woorden(index)).toList();
        return Order.by(
                        all,
                        ingang -> ingang.woord().tekst(),
                        ingang -> ingang.links().get(0).url().path())
                .stream()
                .collect(
                        Collectors.groupingBy(
                                ingang -> letter(ingang.woord().tekst()),
                                TreeMap::new,
                                Collectors.toList()))
                .entrySet()
                .stream()
                .map(
                        entry ->
                                new Letter(
                                        entry.getKey().toLowerCase(Locale.ROOT),
                                        entry.getKey(),
                                        entry.getValue()))
                .toList();
    }

    private static Stream<Ingang> namen(Soort soort) {
        return soort.items().stream()
                .map(
                        item ->
                                new Ingang(
                                        Geschreven.titel(item),
                                        soort.naam(),
                                        List.of(Feiten.link(item))));
    }

    /** Every word authors gave, with all the pages it leads to. */
    private static Stream<Ingang> woorden(Index index) {
        Map<String, List<Link>> links = new TreeMap<>();
        Soorten.items(index).forEach(item -> add(item, links));
        return links.entrySet().stream().map(entry -> ingang(entry.getKey(), entry.getValue()));
    }

    private static void add(Publiek item, Map<String, List<Link>> links) {
        item.fiche().woorden().trefwoorden().stream()
                .filter(word -> !word.equalsIgnoreCase(item.titel()))
                .map(word -> links.computeIfAbsent(word, key -> new ArrayList<>()))
                .forEach(some -> some.add(Feiten.link(item)));
    }

    private static Ingang ingang(String word, List<Link> links) {
        Geschreven woord = new Geschreven(word, links.get(0).tekst().taal());
        return new Ingang(woord, "", links.stream().distinct().toList());
    }

    /** The first letter without its accent. */
    private static String letter(String word) {
        String plain =
                Normalizer.normalize(word, Normalizer.Form.NFD).replaceAll("[^\\p{Alnum}]", "");
        String first = plain.isEmpty() ? OTHER : plain.substring(0, 1).toUpperCase(Locale.ROOT);
        return first.matches("[A-Z]") ? first : OTHER;
    }
}
