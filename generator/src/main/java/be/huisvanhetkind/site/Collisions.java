package be.huisvanhetkind.site;

import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.model.Publiek;
import be.huisvanhetkind.model.huis.OpenbaarHuis;
import be.huisvanhetkind.site.adres.Addresses;
import be.huisvanhetkind.site.findings.AdresBotsing;
import be.huisvanhetkind.site.pagina.Page;
import java.util.Comparator;
import java.util.Map;

/** Finds the file of the page that came too late. */
final class Collisions {
    private Collisions() {}

    static Finding of(Page first, Page second, OpenbaarHuis huis) {
        Place place =
                huis.items().values().stream()
                        .map(Map::values)
                        .flatMap(items -> items.stream())
                        .filter(item -> Addresses.of(item).equals(second.adres()))
                        .sorted(
                                Comparator.comparing(
                                                (Publiek item) ->
                                                        item.titel().equals(second.titel().tekst()))
                                        .reversed())
                        .map(item -> item.fiche().origin().start())
                        .findFirst()
                        .orElseGet(() -> huis.verband().origin().start());
        return new AdresBotsing(
                place, second.adres().path(), second.titel().tekst(), first.titel().tekst());
    }
}
