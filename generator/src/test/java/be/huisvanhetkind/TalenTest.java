package be.huisvanhetkind;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The real house in its other languages. */
class TalenTest {
    private static final Pattern LATIN = Pattern.compile("\\p{IsLatin}{2,}");

    /**
     * Names stay as they are, and so does a Dutch word that families will meet, between brackets.
     */
    private static final Pattern NAMES =
            Pattern.compile(
                    "Huis (van het Kind|Aarbeke|Wilgenrode)|Demerdal|Ganzendries|Heistraten|Lindewater|SMS"
                            + "|slapen|geld|Berbers|Jeugdpunt Zolder|Groeipakket|De Vlieger|Vlaamse Gebarentaal|\\((ombudsdienst|ziekenfonds)\\)");

    private static WholeSite site = new WholeSite(Map.of());

    @BeforeAll
    static void build() {
        site = new WholeSite(BuiltHouse.real().site());
    }

    private static Document page(String path) {
        return Jsoup.parse(Objects.requireNonNull(site.files().get(path + "index.html"), path));
    }

    private static Map<String, Document> pages(String taal) {
        Map<String, Document> pages = new TreeMap<>();
        site.pages()
                .forEach(
                        (path, html) -> {
                            if (path.startsWith(taal + "/")) {
                                pages.put(path, Jsoup.parse(html));
                            }
                        });
        return pages;
    }

    /**
     * Words in Latin letters that claim to be Arabic; names and numbers are in elements of their
     * own.
     */
    private static List<String> latinWords(Document page) {
        return page
                .body()
                .select("*")
                .not(
                        "template, template *, bdi, bdi *, script, svg *, .merk *, a[rel=noreferrer], .alleen-print")
                .stream()
                .filter(element -> taal(element).equals("ar"))
                .flatMap(element -> element.textNodes().stream())
                .map(TextNode::text)
                .filter(text -> LATIN.matcher(NAMES.matcher(text).replaceAll("")).find())
                .distinct()
                .toList();
    }

    private static String taal(Element element) {
        return Stream.concat(Stream.of(element), element.parents().stream())
                .filter(one -> one.hasAttr("lang"))
                .findFirst()
                .map(one -> one.attr("lang"))
                .orElse("");
    }

    @Test
    void everyWordOnAnArabicPageIsArabicOrSaysThatItIsNot() {
        assertEquals(
                List.of("Bel"),
                latinWords(Jsoup.parse("<html lang=ar><p>Bel<p lang=nl>ons<p>اتصل <bdi>Aarbeke")));
        assertEquals(
                "",
                pages("ar").values().stream()
                        .flatMap(page -> latinWords(page).stream())
                        .distinct()
                        .sorted()
                        .collect(Collectors.joining("\n")));
    }

    @Test
    void aPageNobodyTranslatedSaysSoAndKeepsItsOwnLanguage() {
        Document page = page("ar/aanbod/leenkast/");
        assertEquals(
                "ar rtl", page.select("html").attr("lang") + " " + page.select("html").attr("dir"));
        Element titel = Objects.requireNonNull(page.selectFirst("h1 span"));
        assertEquals("nl ltr", titel.attr("lang") + " " + titel.attr("dir"));
        assertEquals("nl", page.select("div.tekst").attr("lang"));
        assertEquals(1, page.select("main .taalnoot").size());
        assertEquals(0, page("aanbod/leenkast/").select("main .taalnoot").size());
    }

    @Test
    void aTranslationSpeaksOnThePageOfItsOriginalWithTheFactsOfTheOriginal() {
        Document page = page("ar/aanbod/loop-binnen/");
        assertEquals(0, page.select("h1 [lang], main > .taalnoot").size());
        assertTrue(page.select("ul.waar").text().contains("9:00"), page.select("ul.waar").text());
        assertTrue(
                site.files().keySet().stream().noneMatch(path -> path.contains("loop-binnen-ar")));
    }

    @Test
    void eachPageLeadsToItselfInEveryLanguage() {
        List<String> lost =
                pages("fr").entrySet().stream()
                        .filter(page -> page.getValue().select("meta[content*=url=]").isEmpty())
                        .filter(
                                page ->
                                        !page.getValue()
                                                .select(".talen a[hreflang=tr]")
                                                .attr("href")
                                                .equals(
                                                        "/"
                                                                + page.getKey()
                                                                        .replaceFirst("^fr/", "tr/")
                                                                        .replace("index.html", "")))
                        .map(Map.Entry::getKey)
                        .filter(path -> site.files().containsKey(path.replaceFirst("^fr/", "tr/")))
                        .toList();
        assertEquals(List.of(), lost);
    }

    @Test
    void aLinkStaysInTheLanguageWhenItCan() {
        List<String> leaving =
                pages("fr").values().stream()
                        .flatMap(
                                page ->
                                        page
                                                .select(
                                                        "main a[href^=/], .kop a[href^=/], footer a[href^=/]")
                                                .stream())
                        .map(link -> link.attr("href").replaceFirst("[#?].*", ""))
                        .filter(href -> !href.startsWith("/fr/"))
                        .filter(href -> site.files().containsKey("fr" + href + "index.html"))
                        .distinct()
                        .toList();
        assertEquals(List.of(), leaving);
    }

    @Test
    void theScriptSpeaksTheLanguageOfThePage() {
        assertTrue(page("fr/").body().attr("data-woorden").contains("\"aujourd’hui\""));
        assertTrue(page("").body().attr("data-woorden").contains("\"vandaag\""));
    }

    /** Who looks for a language knows it by its own name, on the page and in the choices. */
    @Test
    void aLanguageIsNamedInItsOwnScript() {
        for (String path : List.of("taal/", "aanbod/", "ar/taal/", "uk/aanbod/")) {
            Map<String, String> names =
                    page(path).select("main a[href*=/taal/] [lang]").stream()
                            .filter(name -> !name.attr("lang").equals("nl"))
                            .peek(TalenTest::assertDirection)
                            .collect(Collectors.toMap(n -> n.attr("lang"), Element::text));
            Stream.of("ti:ትግርኛ", "tr:Türkçe", "ro:Română", "fr:Français")
                    .map(name -> name.split(":"))
                    .forEach(name -> assertEquals(name[1], names.get(name[0]), path));
            assertEquals(path.startsWith("ar/") ? null : "العربية", names.get("ar"), path);
        }
    }

    private static void assertDirection(Element name) {
        assertEquals(name.attr("lang").equals("ar") ? "rtl" : "ltr", name.attr("dir"));
    }
}
