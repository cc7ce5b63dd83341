package be.huisvanhetkind.dekking;

import be.huisvanhetkind.model.Publiek;
import be.huisvanhetkind.site.adres.Addresses;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * Pages by an address and an element. In an address {@code *} is one part and {@code **} any; an
 * element is a CSS selector as jsoup reads it.
 */
final class PageQuery {
    private PageQuery() {}

    /** Without an element any file of the site will do. */
    static Stream<String> find(World world, String words) {
        String[] parts = words.split(" ", 2);
        Pattern address = pattern(parts[0]);
        Stream<String> pages = world.pages().keySet().stream();
        return parts.length == 1
                ? Stream.concat(pages, world.texts().keySet().stream())
                        .filter(one -> address.matcher(one).matches())
                : with(world, pages.filter(one -> address.matcher(one).matches()), parts[1]);
    }

    static Stream<String> own(World world, String element) {
        Stream<String> pages =
                world.examples().stream()
                        .flatMap(file -> world.item(file).stream())
                        .filter(item -> item instanceof Publiek)
                        .map(item -> Addresses.of((Publiek) item).path());
        return with(world, pages, element);
    }

    /** On every page that one stays on; one that only leads on is none. */
    static Stream<String> every(World world, String element) {
        boolean everywhere =
                world.pages().values().stream()
                        .filter(page -> page.selectFirst("meta[http-equiv=refresh]") == null)
                        .allMatch(page -> page.selectFirst(element) != null);
        return everywhere ? Stream.of("/**") : Stream.empty();
    }

    static Stream<String> inDossier(World world, String words) {
        String[] parts = words.split(" ", 2);
        return Optional.ofNullable(world.bladen().get(parts[0]))
                .map((Element page) -> page.selectFirst(parts[1]))
                .map(found -> "huis dossier: " + parts[0])
                .stream();
    }

    private static Stream<String> with(World world, Stream<String> pages, String element) {
        return pages.filter(
                address ->
                        Optional.ofNullable(world.pages().get(address))
                                .map((Element page) -> page.selectFirst(element))
                                .isPresent());
    }

    private static Pattern pattern(String glob) {
        String any = Pattern.quote(glob).replace("**", "\\E.+\\Q").replace("*", "\\E[^/]+\\Q");
        return Pattern.compile(any + "/?");
    }
}
