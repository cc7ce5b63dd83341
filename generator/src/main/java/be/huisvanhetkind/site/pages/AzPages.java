package be.huisvanhetkind.site.pages;

import be.huisvanhetkind.model.Publiek;
import be.huisvanhetkind.model.aanbod.Doorverwijspunt;
import be.huisvanhetkind.model.redactie.Tekstpagina;
import be.huisvanhetkind.site.Addresses;
import be.huisvanhetkind.site.Index;
import be.huisvanhetkind.site.Order;
import be.huisvanhetkind.site.Page;
import be.huisvanhetkind.site.parts.Feiten;
import be.huisvanhetkind.site.view.Link;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Everything from A to Z: by its name, and by the words people use for it. */
public final class AzPages {
    private static final String OTHER = "0-9";

    private AzPages() {}

    /** Every letter that has something. */
    public record Alfabet(String lead, List<Letter> letters) {}

    /** What begins with a letter. */
    public record Letter(String id, String naam, List<Ingang> ingangen) {}

    /**
     * One line: a name that is a link itself, or a word with the pages where it is used.
     *
     * @param soort what kind of page it is; empty for a word
     */
    public record Ingang(String woord, String soort, List<Link> links) {}

    public static Stream<Page> of(Index index) {
        return Stream.of(
                new Page(
                        Addresses.A_Z,
                        index.woord("az.titel"),
                        index.woord("az.over"),
                        "a-z.ftlh",
                        () -> new Alfabet(index.woord("az.lead"), letters(index))));
    }

    private static List<Letter> letters(Index index) {
        Stream<Ingang> all = Stream.concat(soorten(index).flatMap(AzPages::namen), woorden(index));
        return Order.by(all.toList(), Ingang::woord, ingang -> ingang.links().get(0).url().path())
                .stream()
                .collect(
                        Collectors.groupingBy(
                                ingang -> letter(ingang.woord()),
                                TreeMap::new,
                                Collectors.toList()))
                .entrySet()
                .stream()
                .map(
                        entry ->
                                new Letter(
                                        "letter-" + entry.getKey().toLowerCase(Locale.ROOT),
                                        entry.getKey(),
                                        entry.getValue()))
                .toList();
    }

    private static Stream<Soort> soorten(Index index) {
        return Stream.of(
                new Soort(index.woord("soort.aanbod"), index.aanbod()),
                new Soort(index.woord("soort.activiteit"), index.activiteiten()),
                new Soort(index.woord("soort.vraag"), index.vragen()),
                new Soort(index.woord("soort.thema"), index.themas()),
                new Soort(index.woord("soort.partner"), index.partners()),
                new Soort(index.woord("soort.plaats"), index.locaties()),
                new Soort(
                        index.woord("soort.doorverwijspunt"),
                        Order.byTitel(index.huis().oorspronkelijk(Doorverwijspunt.class))),
                new Soort(
                        index.woord("soort.pagina"),
                        Order.byTitel(index.huis().oorspronkelijk(Tekstpagina.class))));
    }

    private static Stream<Ingang> namen(Soort soort) {
        return soort.items().stream()
                .map(item -> new Ingang(item.titel(), soort.naam(), List.of(Feiten.link(item))));
    }

    /** Every word authors gave, with all the pages it leads to. */
    private static Stream<Ingang> woorden(Index index) {
        Map<String, List<Link>> links = new TreeMap<>();
        soorten(index)
                .flatMap(soort -> soort.items().stream())
                .forEach(
                        item ->
                                item.fiche().trefwoorden().stream()
                                        .filter(word -> !word.equalsIgnoreCase(item.titel()))
                                        .forEach(
                                                word ->
                                                        links.computeIfAbsent(
                                                                        word,
                                                                        key -> new ArrayList<>())
                                                                .add(Feiten.link(item))));
        return links.entrySet().stream()
                .map(
                        entry ->
                                new Ingang(
                                        entry.getKey(),
                                        "",
                                        entry.getValue().stream().distinct().toList()));
    }

    private record Soort(String naam, List<? extends Publiek> items) {}

    /** The first letter without its accent. */
    private static String letter(String word) {
        String plain =
                Normalizer.normalize(word, Normalizer.Form.NFD).replaceAll("[^\\p{Alnum}]", "");
        String first = plain.isEmpty() ? OTHER : plain.substring(0, 1).toUpperCase(Locale.ROOT);
        return first.matches("[A-Z]") ? first : OTHER;
    }
}
