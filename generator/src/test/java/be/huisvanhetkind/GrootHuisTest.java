package be.huisvanhetkind;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.huisvanhetkind.bench.Corpus;
import be.huisvanhetkind.cache.Cache;
import be.huisvanhetkind.model.huis.Huis;
import be.huisvanhetkind.model.huis.OpenbaarHuis;
import be.huisvanhetkind.site.Site;
import be.huisvanhetkind.site.adres.BaseUrl;
import be.huisvanhetkind.site.pagina.Page;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A made-up house of five hundred offers: its lists stay light, and its search too. */
class GrootHuisTest {
    private static final int OFFERS = 500;
    private static final long SEED = 2026;
    private static final int KB = 1000;
    private static final int MOST_QUESTIONS = 100;

    /** What is weighed, and leads on: neither pictures nor sheets. */
    private static final Pattern WEIGHED = Pattern.compile(".*\\.(html|js)|(zoek|keuzes)\\.json");

    @TempDir static Path folder;

    private static Map<String, String> site = new TreeMap<>();

    @BeforeAll
    static void build() throws IOException {
        Path content = Files.createDirectory(folder.resolve("content"));
        Corpus.write(content, OFFERS, SEED, 0);
        Path output = folder.resolve("site");
        RealHouse.build(content, output, WEIGHED.asMatchPredicate());
        site = WholeSite.in(output).files();
    }

    private static int weightOf(String text) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException cannotBe) {
            throw new AssertionError(cannotBe);
        }
        return out.size();
    }

    private static int weight(String... files) {
        return Stream.of(files)
                .mapToInt(file -> weightOf(Objects.requireNonNull(site.get(file), file)))
                .sum();
    }

    /** The agenda is not cut into lists of offers but into weeks; it has budgets of its own. */
    private static List<String> heavy(Map<String, String> pages, int limit) {
        return pages.entrySet().stream()
                .filter(
                        page ->
                                page.getKey().matches("(?!agenda/).*\\.html")
                                        && weightOf(page.getValue()) > limit)
                .map(page -> page.getKey() + " " + weightOf(page.getValue()))
                .toList();
    }

    @Test
    void everyListIsCutIntoLightPages() {
        assertTrue(site.containsKey("aanbod/17/index.html"), "the last page of all offers");
        assertEquals(List.of(), heavy(site, 15 * KB));
    }

    @Test
    void aListThatIsNotCutIsNoticed() {
        String page = site.getOrDefault("aanbod/index.html", "");
        StringBuilder all = new StringBuilder();
        for (int i = 2; i <= 17; i++) {
            all.append(site.getOrDefault("aanbod/" + i + "/index.html", ""));
        }
        assertEquals(1, heavy(Map.of("aanbod/index.html", page + all), 15 * KB).size());
    }

    @Test
    void everyOfferIsNearHome() {
        Set<String> near = new Taps(site).within(3);
        List<String> offers =
                site.keySet().stream()
                        .filter(path -> path.matches("aanbod/[^/]*[a-z][^/]*/index\\.html"))
                        .toList();
        assertEquals(OFFERS, offers.size());
        assertEquals(List.of(), offers.stream().filter(page -> !near.contains(page)).toList());
    }

    /** Else a house of ten times as many remembers a hundred times as much of what it asked. */
    @Test
    void aPageAsksWhatItShows() {
        Huis huis =
                new Generator(Cache.empty(), RealHouse.TODAY, Steps.unseen())
                        .read(List.of(folder.resolve("content")))
                        .value()
                        .orElseThrow();
        Site laidOut = Site.of(OpenbaarHuis.of(huis), BaseUrl.ROOT);
        assertEquals(
                List.of(),
                laidOut.nederlands().pages().stream()
                        .filter(page -> asked(page, laidOut) > MOST_QUESTIONS)
                        .map(page -> page.url() + " " + asked(page, laidOut))
                        .toList());
    }

    private static int asked(Page page, Site site) {
        return site.listener().listen(() -> page.view(site.index())).questions().size();
    }

    @Test
    void whatSearchAsksStaysSmall() {
        int code = weight("assets/zoekmachine.js", "bibliotheek/fuse.js", "assets/lijst.js");
        int data = weight("zoek.json");
        assertTrue(code <= 10 * KB, "code: " + code);
        assertTrue(data <= 40 * KB, "data: " + data);
        assertTrue(weight("keuzes.json") <= 15 * KB);
        assertTrue(weight("assets/site.js", "assets/keuzes.js") <= 5 * KB);
        assertTrue(weight("assets/site.js", "assets/zoek.js") <= 5 * KB);
    }
}
