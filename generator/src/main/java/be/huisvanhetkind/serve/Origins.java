package be.huisvanhetkind.serve;

import be.huisvanhetkind.model.Publiek;
import be.huisvanhetkind.model.Sitetaal;
import be.huisvanhetkind.model.Status;
import be.huisvanhetkind.model.huis.Huis;
import be.huisvanhetkind.site.adres.Addresses;
import be.huisvanhetkind.site.adres.Url;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Which files the pages of a house were made of: that of an item, with its translations, or {@code
 * huis.yml} for what the house says of itself.
 *
 * @param files by the address of the page in the Dutch site
 * @param pages the page of each file
 * @param drafts the pages of what is not published yet
 */
record Origins(Map<Url, Set<String>> files, Map<String, Url> pages, Set<Url> drafts) {
    private static final List<Url> OF_THE_HOUSE =
            List.of(Url.HOME, Addresses.HUIS, Addresses.CONTACT);

    static Origins of(Optional<Huis> huis) {
        Origins origins = new Origins(new HashMap<>(), new TreeMap<>(), new HashSet<>());
        huis.ifPresent(
                present -> {
                    OF_THE_HOUSE.forEach(
                            url -> origins.add(url, present.verband().origin().file()));
                    present.all().forEach(item -> origins.addPage(item, present));
                });
        return origins;
    }

    private void addPage(Object item, Huis huis) {
        if (item instanceof Publiek publiek) {
            Url url = page(publiek, huis);
            add(url, publiek.fiche().origin().file());
            if (publiek.fiche().publicatie().status() != Status.GEPUBLICEERD) {
                drafts.add(url);
            }
        }
    }

    private void add(Url url, String file) {
        files.computeIfAbsent(url, page -> new HashSet<>()).add(file);
        pages.putIfAbsent(file, url);
    }

    /** A translation stands on the page of what it translates. */
    private static Url page(Publiek item, Huis huis) {
        return item.fiche()
                .vertalingVan()
                .flatMap(huis::find)
                .filter(Publiek.class::isInstance)
                .map(Publiek.class::cast)
                .map(Addresses::of)
                .orElseGet(() -> Addresses.of(item));
    }

    /** The files of a page, by its path in the site of any language. */
    Set<String> filesOf(String path) {
        return files.getOrDefault(dutch(path), Set.of());
    }

    boolean isDraft(String path) {
        return drafts.contains(dutch(path));
    }

    private static Url dutch(String path) {
        return Arrays.stream(Sitetaal.values())
                .filter(taal -> taal != Sitetaal.NL && path.startsWith("/" + taal.id() + "/"))
                .findFirst()
                .map(taal -> new Url(path.substring(1 + taal.id().length())))
                .orElseGet(() -> new Url(path));
    }
}
