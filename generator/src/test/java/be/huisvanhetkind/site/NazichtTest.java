package be.huisvanhetkind.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.huisvanhetkind.BuiltHouse;
import be.huisvanhetkind.model.Publiek;
import be.huisvanhetkind.model.Sitetaal;
import be.huisvanhetkind.model.huis.OpenbaarHuis;
import be.huisvanhetkind.site.adres.Addresses;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every page that was made of a file tells how to make it better: by mail, and in the file. */
class NazichtTest {
    private static final String EDIT =
            "https://git.huisvanhetkind-demerdal.example/site/bewerk/main/content/";

    @TempDir Path folder;

    private static Stream<Publiek> items(BuiltHouse house) {
        return OpenbaarHuis.of(house.huis()).in(Sitetaal.NL).items().values().stream()
                .map(Map::values)
                .flatMap(items -> items.stream())
                .filter(item -> item.fiche().vertalingVan().isEmpty());
    }

    private static Document page(BuiltHouse house, Publiek item) {
        return Jsoup.parse(house.site().getOrDefault(Addresses.of(item).file(), ""));
    }

    @Test
    void everyPageOfAnItemLeadsToItsFileAndToAMailThatNamesIt() {
        BuiltHouse house = BuiltHouse.real();
        assertTrue(items(house).count() > 100);
        items(house)
                .forEach(
                        item -> {
                            Document page = page(house, item);
                            List<String> edit =
                                    page.select("a[href^=" + EDIT + "]").eachAttr("href");
                            assertEquals(1, edit.size(), item.id());
                            Path file =
                                    house.content().resolve(edit.get(0).substring(EDIT.length()));
                            assertTrue(Files.isRegularFile(file), file.toString());
                            assertTrue(
                                    page.select("main a[href^=mailto:]").eachAttr("href").stream()
                                            .map(
                                                    href ->
                                                            URLDecoder.decode(
                                                                    href, StandardCharsets.UTF_8))
                                            .anyMatch(
                                                    href ->
                                                            href.contains(
                                                                    Addresses.of(item).path())),
                                    item.id());
                        });
    }

    @Test
    void aHouseThatDoesNotSayWhereHasNoLinkToEdit() {
        BuiltHouse house = BuiltHouse.of("generator/src/test/huizen/een-gebouw", folder);
        items(house)
                .forEach(item -> assertFalse(page(house, item).text().contains("Schrijf je mee")));
    }
}
