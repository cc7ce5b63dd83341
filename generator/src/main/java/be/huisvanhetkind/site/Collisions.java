package be.huisvanhetkind.site;

import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.model.huis.OpenbaarHuis;
import be.huisvanhetkind.site.adres.Addresses;
import be.huisvanhetkind.site.findings.AdresBotsing;
import be.huisvanhetkind.site.pagina.Page;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the file of the page that came too late. */
final class Collisions {
    private Collisions() {}

    /**
     * Dutch pages whose address is that of a page in another language, each behind that page: Dutch
     * has no code in its addresses, and a file may be called after one.
     */
    static Stream<List<Page>> inLanguages(Site site) {
        Map<String, Page> dutch =
                site.nederlands().pages().stream()
                        .collect(Collectors.toMap(page -> page.url().file(), Function.identity()));
        return site.edities().stream()
                .skip(1)
                .flatMap(editie -> editie.pages().stream())
                .filter(page -> dutch.containsKey(page.url().file()))
                .map(page -> List.of(page, dutch.get(page.url().file())));
    }

    /** Dutch pages in a folder that holds other files. */
    static Stream<Finding> withFiles(Site site, OpenbaarHuis huis) {
        return site.nederlands().pages().stream()
                .filter(page -> Omleiding.isForFiles(page.adres()))
                .map(page -> taken(page, AdresBotsing.BESTANDEN, huis));
    }

    static Finding of(Page first, Page second, OpenbaarHuis huis) {
        return taken(second, first.titel().tekst(), huis);
    }

    private static Finding taken(Page second, String first, OpenbaarHuis huis) {
        String titel = second.titel().tekst();
        Place place =
                huis.items().values().stream()
                        .map(Map::values)
                        .flatMap(items -> items.stream())
                        .filter(item -> Addresses.of(item).equals(second.adres()))
                        .sorted(Comparator.comparing(item -> !item.titel().equals(titel)))
                        .map(item -> item.fiche().origin().start())
                        .findFirst()
                        .orElseGet(() -> huis.verband().origin().start());
        return new AdresBotsing(place, second.adres().path(), titel, first);
    }
}
