package be.huisvanhetkind.site;

import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.model.Publiek;
import be.huisvanhetkind.model.huis.OpenbaarHuis;
import be.huisvanhetkind.model.tekst.Koppeling;
import be.huisvanhetkind.site.adres.Addresses;
import be.huisvanhetkind.site.adres.MediaFile;
import be.huisvanhetkind.site.findings.LinkKapot;
import be.huisvanhetkind.site.pagina.Page;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Follows the links in texts that stay on the site.
 *
 * @param pages the address of every page in Dutch, to suggest
 * @param known every address, and the names of their files
 * @param media the address of every picture
 * @param items each item by the address of its page
 */
record Links(List<String> pages, Set<String> known, Set<String> media, Map<String, Publiek> items) {
    private static final Pattern BEHIND = Pattern.compile("[?#].*");

    static Links of(
            OpenbaarHuis huis, List<Page> dutch, Stream<Page> pages, List<MediaFile> media) {
        return new Links(
                dutch.stream().map(page -> page.url().path()).toList(),
                pages.flatMap(page -> Stream.of(page.url().path(), "/" + page.url().file()))
                        .collect(Collectors.toSet()),
                media.stream().map(file -> file.url().path()).collect(Collectors.toSet()),
                items(huis)
                        .collect(
                                Collectors.toMap(
                                        item -> Addresses.of(item).path(),
                                        Function.identity(),
                                        (first, second) -> first)));
    }

    /** Knows only the pages of items, which can be told without laying out the site. */
    static Links ofItems(OpenbaarHuis huis) {
        return of(huis, List.of(), Stream.empty(), List.of()).withItemsAsPages();
    }

    private Links withItemsAsPages() {
        return new Links(pages, items.keySet(), media, items);
    }

    /** Knows where pages stood before, too. */
    Links withMoved(List<Omleiding> moved) {
        Set<String> all = new HashSet<>(known);
        moved.forEach(one -> all.add(one.oud().path()));
        return new Links(pages, all, media, items);
    }

    /** Every link that leads nowhere, in the order of the files. */
    List<Finding> broken(OpenbaarHuis huis) {
        return items(huis)
                .flatMap(
                        item ->
                                item.fiche().tekst().opbouw().koppelingen().stream()
                                        .flatMap(link -> broken(link, item).stream()))
                .sorted(Comparator.comparing(Finding::place))
                .toList();
    }

    private static Stream<Publiek> items(OpenbaarHuis huis) {
        return huis.items().values().stream().flatMap(perId -> perId.values().stream());
    }

    private Optional<Finding> broken(Koppeling link, Publiek item) {
        String target = link.doel();
        if (target.startsWith("#")) {
            return missing(link, item, target.substring(1));
        }
        if (!target.startsWith("/")) {
            return Optional.empty();
        }
        String path = BEHIND.matcher(target).replaceFirst("");
        if (!exists(path)) {
            return Optional.of(new LinkKapot(link.woorden().place(), target, pages));
        }
        Publiek there = items.get(path);
        int anchor = target.indexOf("#inh-");
        return anchor < 0 || there == null
                ? Optional.empty()
                : missing(link, there, target.substring(anchor + 1));
    }

    /** What other formats make, such as feeds and stylesheets, is not known here. */
    private boolean exists(String path) {
        if (path.startsWith("/media/")) {
            return media.contains(path);
        }
        boolean isOtherFile =
                path.lastIndexOf('.') > path.lastIndexOf('/') && !path.endsWith(".html");
        return known.contains(path) || isOtherFile;
    }

    /** A link to a heading that is not in the text of an item. */
    private static Optional<Finding> missing(Koppeling link, Publiek item, String anchor) {
        return item.fiche().tekst().html().contains("id=\"" + anchor + "\"")
                ? Optional.empty()
                : Optional.of(
                        new LinkKapot(
                                link.woorden().place(),
                                link.doel(),
                                item.fiche().tekst().opbouw().koppen().stream()
                                        .map(kop -> "#" + kop.anker())
                                        .toList()));
    }
}
