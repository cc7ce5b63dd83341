package be.huisvanhetkind.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.huisvanhetkind.render.output.OutputFile;
import be.huisvanhetkind.site.Huizen;
import be.huisvanhetkind.site.Site;
import be.huisvanhetkind.site.adres.BaseUrl;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

class SitemapFormatTest {
    private static final Site SITE =
            Site.of(Huizen.with(), BaseUrl.of("https://huis.example/map/"));

    private static Document read(OutputFile file) {
        String xml = new String(file.recipe().bytes(), StandardCharsets.UTF_8);
        return Jsoup.parse(xml, "", Parser.xmlParser());
    }

    @Test
    void whatIsMoreThanOneFileMayHoldStandsInSeveral() {
        List<OutputFile> whole = new SitemapFormat().files(SITE);
        List<String> all = read(whole.get(0)).select("url > loc").eachText();
        assertEquals(1, whole.size());
        assertTrue(all.size() > 7, all.toString());

        List<OutputFile> parts = new SitemapFormat(7).files(SITE);
        List<Document> maps = parts.stream().skip(1).map(SitemapFormatTest::read).toList();
        assertEquals(
                all,
                maps.stream().flatMap(map -> map.select("url > loc").eachText().stream()).toList());
        assertTrue(maps.stream().allMatch(map -> map.select("url").size() <= 7));
        assertEquals(
                parts.stream()
                        .skip(1)
                        .map(part -> "https://huis.example/map/" + part.path())
                        .toList(),
                read(parts.get(0)).select("sitemapindex > sitemap > loc").eachText());
    }
}
