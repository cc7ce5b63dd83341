package be.huisvanhetkind.site;

import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.model.Publiek;
import be.huisvanhetkind.site.adres.Addresses;
import be.huisvanhetkind.site.adres.Url;
import be.huisvanhetkind.site.findings.OudAdresBezet;
import be.huisvanhetkind.site.index.Derived;
import be.huisvanhetkind.site.index.Index;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * An address where a page stood before, and the page that is there for its visitors now. It always
 * leads to a page and never stands where one is, so no two lead to each other.
 *
 * @param place where an author says so
 */
public record Omleiding(Url oud, Url naar, Place place) {
    /** The field in which they are written. */
    private static final String FIELD = "oude_adressen";

    /** Folders that hold no pages. */
    private static final Set<String> FILES = Set.of("assets", "media");

    private static final Derived<Found> FOUND = Derived.of("omleidingen", Omleiding::find);

    /** Those that lead somewhere, by their old address, and what stands in the way of others. */
    private record Found(List<Omleiding> good, List<Finding> taken) {}

    /** Every one of the house, in the order of the old addresses. */
    public static List<Omleiding> all(Index index) {
        return index.get(FOUND).good();
    }

    /** Every old address where a page stands, or that leads elsewhere already. */
    static List<Finding> taken(Index index) {
        return index.get(FOUND).taken();
    }

    /** Of a folder that holds no pages. */
    static boolean isForFiles(Url url) {
        return FILES.contains(url.section());
    }

    private static Found find(Index index) {
        Map<Url, String> there = new HashMap<>();
        SiteMap.pages(index).forEach(page -> there.put(page.adres(), page.titel().tekst()));
        Map<Url, Omleiding> good = new HashMap<>();
        List<Finding> taken =
                Stream.concat(ofItems(index), ofHouse(index, there.keySet()))
                        .flatMap(one -> one.taken(there, good).stream())
                        .toList();
        return new Found(
                good.values().stream()
                        .sorted(Comparator.comparing(Omleiding::oud, Url.ORDER))
                        .toList(),
                taken);
    }

    private Optional<Finding> taken(Map<Url, String> there, Map<Url, Omleiding> good) {
        if (there.containsKey(oud) || isForFiles(oud)) {
            return Optional.of(
                    new OudAdresBezet(
                            place, oud.path(), there.getOrDefault(oud, OudAdresBezet.BESTAND)));
        }
        Omleiding first = good.putIfAbsent(oud, this);
        return first == null || first.naar.equals(naar)
                ? Optional.empty()
                : Optional.of(new OudAdresBezet(place, oud.path(), first.naar.path()));
    }

    private static Stream<Omleiding> ofItems(Index index) {
        return index.everything()
                .sorted(Comparator.comparing(item -> item.fiche().origin().file()))
                .flatMap(Omleiding::ofItem);
    }

    private static Stream<Omleiding> ofItem(Publiek item) {
        return item.fiche().publicatie().oudeAdressen().stream()
                .map(oud -> new Omleiding(new Url(oud), Addresses.of(item), item.placeOf(FIELD)));
    }

    /** What is gone leads to the list it stood in. */
    private static Stream<Omleiding> ofHouse(Index index, Set<Url> pages) {
        return index.verband().web().oudeAdressen().stream()
                .map(Url::new)
                .map(
                        oud -> {
                            Url list = Url.of(oud.section());
                            return new Omleiding(
                                    oud,
                                    pages.contains(list) ? list : Url.HOME,
                                    index.verband().origin().of(FIELD));
                        });
    }
}
