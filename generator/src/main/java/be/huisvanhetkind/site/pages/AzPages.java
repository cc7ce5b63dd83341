package be.huisvanhetkind.site.pages;

import be.huisvanhetkind.model.Publiek;
import be.huisvanhetkind.model.aanbod.Doorverwijspunt;
import be.huisvanhetkind.model.redactie.Tekstpagina;
import be.huisvanhetkind.site.Addresses;
import be.huisvanhetkind.site.Index;
import be.huisvanhetkind.site.Order;
import be.huisvanhetkind.site.Page;
import be.huisvanhetkind.site.Url;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
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
     * One line.
     *
     * @param woord a name, or a word people use
     * @param pagina the name of the page, when the word is not its name
     * @param soort what kind of page it is
     */
    public record Ingang(String woord, String pagina, String soort, Url url) {}

    public static Stream<Page> of(Index index) {
        return Stream.of(
                new Page(
                        Addresses.A_Z,
                        "Alles van A tot Z",
                        "Zoek op een woord: alles wat op deze site staat, van A tot Z.",
                        "a-z.ftlh",
                        () ->
                                new Alfabet(
                                        "Zoek een naam, of een woord zoals slapen, crèche of rekening.",
                                        letters(index))));
    }

    private static List<Letter> letters(Index index) {
        return Order.by(
                        ingangen(index).distinct().toList(),
                        Ingang::woord,
                        ingang -> ingang.url().path())
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

    private static Stream<Ingang> ingangen(Index index) {
        return Stream.of(
                        soort("aanbod", index.aanbod()),
                        soort("activiteit", index.activiteiten()),
                        soort("vraag", index.vragen()),
                        soort("thema", index.themas()),
                        soort("partner", index.partners()),
                        soort("plaats", index.locaties()),
                        soort("andere hulp", index.huis().all(Doorverwijspunt.class)),
                        soort("pagina", index.huis().all(Tekstpagina.class)))
                .flatMap(ingangen -> ingangen);
    }

    private static Stream<Ingang> soort(String soort, List<? extends Publiek> items) {
        return items.stream().flatMap(item -> ingangen(item, soort));
    }

    private static Stream<Ingang> ingangen(Publiek item, String soort) {
        Url url = Addresses.of(item);
        Stream<Ingang> words =
                item.fiche().trefwoorden().stream()
                        .filter(word -> !word.equalsIgnoreCase(item.titel()))
                        .map(word -> new Ingang(word, item.titel(), soort, url));
        return Stream.concat(Stream.of(new Ingang(item.titel(), "", soort, url)), words);
    }

    /** The first letter without its accent. */
    private static String letter(String word) {
        String plain =
                Normalizer.normalize(word, Normalizer.Form.NFD).replaceAll("[^\\p{Alnum}]", "");
        String first = plain.isEmpty() ? OTHER : plain.substring(0, 1).toUpperCase(Locale.ROOT);
        return first.matches("[A-Z]") ? first : OTHER;
    }
}
