package be.huisvanhetkind.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.huisvanhetkind.cache.Store;
import be.huisvanhetkind.model.huis.OpenbaarHuis;
import be.huisvanhetkind.model.redactie.Tekstpagina;
import be.huisvanhetkind.model.redactie.Tekstpagina.Menuplek;
import be.huisvanhetkind.render.Formats;
import be.huisvanhetkind.render.output.Layers;
import be.huisvanhetkind.render.output.OutputFile;
import be.huisvanhetkind.render.pictures.PictureMaker;
import be.huisvanhetkind.site.adres.Addresses;
import be.huisvanhetkind.site.adres.BaseUrl;
import be.huisvanhetkind.site.adres.Url;
import be.huisvanhetkind.site.findings.AdresBotsing;
import be.huisvanhetkind.site.index.Order;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SiteMapTest {
    private static Tekstpagina pagina(String id) {
        return new Tekstpagina(
                Huizen.fiche(id, "Over " + id), Menuplek.HOOFD, 1, Optional.empty(), List.of());
    }

    @Test
    void aPageNamedAfterAListIsLeftOutAndSaid() {
        OpenbaarHuis huis = Huizen.with(pagina("agenda"));
        Site site = Site.of(huis, BaseUrl.ROOT);
        AdresBotsing botsing =
                assertInstanceOf(AdresBotsing.class, AddressCheck.all(site, huis).get(0));
        assertEquals("agenda.md", botsing.place().file());
        assertEquals("Agenda", botsing.eerste());
        assertEquals(1, site.pages().filter(page -> page.url().equals(Addresses.AGENDA)).count());
    }

    @Test
    void anEmptyHouseHasEveryPageAFamilyExpects() {
        Site site = Site.of(Huizen.with(), BaseUrl.ROOT);
        assertEquals(List.of(), AddressCheck.all(site, Huizen.with()));
        List<OutputFile> files =
                Formats.of(
                                Layers.of(Path.of("../templates")),
                                Layers.of(Path.of("../assets")),
                                new PictureMaker(Store.none()))
                        .files(site);
        List<String> pages =
                files.stream()
                        .filter(file -> file.path().endsWith(".html"))
                        .map(file -> new String(file.recipe().bytes(), StandardCharsets.UTF_8))
                        .toList();
        assertTrue(pages.size() >= 12);
        assertTrue(pages.stream().allMatch(page -> page.contains("Huis van het Kind Klein")));
    }

    @Test
    void anAddressIsAFileAndALink() {
        Url url = Url.of("aanbod", "babbelcafe");
        assertEquals("aanbod/babbelcafe/index.html", url.file());
        assertEquals("aanbod", url.section());
        assertEquals("index.html", Url.HOME.file());
        assertEquals("404.html", Addresses.NIET_GEVONDEN.file());
        BaseUrl base = BaseUrl.of("https://huis.example/map/");
        assertEquals("/map/aanbod/babbelcafe/", base.link(url));
        assertEquals(
                Optional.of("https://huis.example/map/aanbod/babbelcafe/"), base.absolute(url));
    }

    @Test
    void namesAreSortedAsInADictionary() {
        assertEquals(
                List.of("appel", "Étage", "zoo"),
                Order.by(List.of("zoo", "Étage", "appel"), name -> name, name -> name));
    }
}
