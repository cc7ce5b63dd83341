package be.huisvanhetkind.site;

import be.huisvanhetkind.cache.Verdicts;
import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.model.huis.OpenbaarHuis;
import be.huisvanhetkind.site.adres.Addresses;
import be.huisvanhetkind.site.findings.LinkKapot;
import be.huisvanhetkind.site.index.Fingerprint;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Looks at the addresses of a site, and at the links in its texts. Which pages there are follows
 * from the fields of all items; as long as these are what they were, only links are followed.
 */
public final class AddressCheck {
    private final OpenbaarHuis huis;
    private final Verdicts verdicts;
    private final String fields;

    private AddressCheck(OpenbaarHuis huis, Verdicts verdicts) {
        this.huis = huis;
        this.verdicts = verdicts;
        this.fields = "adressen " + fields(huis);
    }

    /**
     * Everything that is wrong.
     *
     * @param layOut gives the site of the house
     * @param verdicts what was good before
     */
    public static List<Finding> of(
            OpenbaarHuis huis, Function<OpenbaarHuis, Site> layOut, Verdicts verdicts) {
        AddressCheck check = new AddressCheck(huis, verdicts);
        List<Finding> elsewhere = Links.ofItems(huis).broken(huis);
        if (check.isGood(elsewhere)) {
            return List.of();
        }
        List<Finding> found = all(layOut.apply(huis), huis);
        if (found.isEmpty()) {
            check.remember(elsewhere);
        }
        return found;
    }

    /** What is wrong with the addresses of a site, and with the links in its texts. */
    public static List<Finding> all(Site site, OpenbaarHuis huis) {
        Stream<Finding> taken =
                Stream.concat(
                        Stream.concat(
                                        SiteMap.late(site.index()).stream(),
                                        Collisions.inLanguages(site))
                                .map(two -> Collisions.of(two.get(0), two.get(1), huis)),
                        Collisions.withFiles(site, huis));
        Links links =
                Links.of(huis, site.nederlands().pages(), site.pages(), site.media())
                        .withMoved(Omleiding.all(site.index()));
        return Stream.of(taken, Omleiding.taken(site.index()).stream(), links.broken(huis).stream())
                .flatMap(Function.identity())
                .toList();
    }

    /** The address of every item. */
    public static Set<String> paths(OpenbaarHuis huis) {
        return huis.items().values().stream()
                .flatMap(perId -> perId.values().stream())
                .map(item -> Addresses.of(item).path())
                .collect(Collectors.toSet());
    }

    private static String fields(OpenbaarHuis huis) {
        return Fingerprint.of(
                huis.items().values().stream()
                        .flatMap(perId -> perId.values().stream())
                        .map(item -> Fingerprint.of(item))
                        .sorted()
                        .toList());
    }

    private boolean isGood(List<Finding> elsewhere) {
        return verdicts.isGood(fields)
                && elsewhere.stream().allMatch(link -> verdicts.isGood(name(link)));
    }

    private void remember(List<Finding> elsewhere) {
        verdicts.remember(fields);
        elsewhere.forEach(link -> verdicts.remember(name(link)));
    }

    /** A link to a page that is not that of an item. */
    private String name(Finding link) {
        return fields + " " + (link instanceof LinkKapot kapot ? kapot.doel() : link.message());
    }
}
