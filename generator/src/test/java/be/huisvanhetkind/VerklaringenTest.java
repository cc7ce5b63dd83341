package be.huisvanhetkind;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.huisvanhetkind.cache.Cache;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the site says about itself is true of every file it has. */
class VerklaringenTest {
    @TempDir static Path folder;

    private static WholeSite site = new WholeSite(Map.of());

    @BeforeAll
    static void build() {
        site = new WholeSite(BuiltHouse.real().site());
    }

    private static Document page(String path) {
        return Jsoup.parse(site.files().getOrDefault(path + "/index.html", ""));
    }

    /** Implementing Decision (EU) 2018/1523, annex: each part has its own words on the page. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "dt:contains(Voldoet de site?) + dd:contains(gedeeltelijk aan WCAG 2.1, niveau AA)",
                "h2:contains(Wat nog niet goed is) + table tbody tr:has(th):has(td + td)",
                "h2:contains(Wat buiten de regels valt) + table tbody tr:has(th):has(td + td)",
                "dt:contains(Opgesteld op) + dd:contains(2026)",
                "dt:contains(Laatst nagekeken op) + dd:contains(2026)",
                "dt:contains(Wie keek het na?) + dd",
                "h2:contains(Zeg het ons) + ul a[href^=mailto:]",
                "h2:contains(Niet tevreden) + ul a[href^=https://]",
            })
    void theStatementOnAccessibilityHasItsFiveParts(String part) {
        assertFalse(page("toegankelijkheid").select("main " + part).isEmpty(), part);
    }

    @Test
    void itSaysWhichProgramsLookedAndNeverThatThisProvesAnything() {
        Document page = page("toegankelijkheid");
        assertTrue(page.select("table:contains(Proef) tbody tr").size() >= 3);
        assertFalse(page.text().contains("volledig toegankelijk"));
        assertTrue(page.text().contains("Een programma vindt niet alles"));
    }

    /** Nobody looked at that one. */
    @Test
    void anotherHouseDoesNotBorrowTheTests() {
        WholeSite other = WholeSite.build(RealHouse.other("virtueel", folder), folder.resolve("v"));
        String html = other.files().getOrDefault("toegankelijkheid/index.html", "");
        assertTrue(Jsoup.parse(html).select("h2:contains(programma)").isEmpty());
    }

    @Test
    void afterTwelveMonthsSomeoneMustReadItAgain() {
        assertEquals(List.of(), stale(LocalDate.of(2027, 11, 12)));
        assertEquals(List.of("toegankelijkheid.md"), stale(LocalDate.of(2027, 11, 13)));
    }

    private static List<String> stale(LocalDate day) {
        return new Generator(Cache.empty(), day, Steps.unseen())
                .check(List.of(RealHouse.CONTENT)).findings().stream()
                        .filter(finding -> finding.code().equals("niet-nagekeken"))
                        .map(finding -> Path.of(finding.place().file()).getFileName().toString())
                        .filter(file -> file.startsWith("toegankelijk"))
                        .toList();
    }

    @Test
    void thereIsNoCookieNoCounterAndNoOtherCompany() {
        assertEquals(List.of(), problems(site.files()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script src=\"https://teller.example/t.js\"></script>",
                "<img src=\"//teller.example/p.gif\">",
                "<form method=\"post\" action=\"/\"></form>",
                "<form action=\"https://ander.example/\"></form>",
                "<iframe src=\"/kaart/\"></iframe>",
            })
    void aPlantedCompanyIsFound(String html) {
        assertFalse(problems(Map.of("x.html", html)).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "document.cookie = 'a'",
                "navigator.sendBeacon('/x')",
                "fetch('https://a.example')"
            })
    void aPlantedCounterIsFound(String script) {
        assertFalse(problems(Map.of("x.js", script)).isEmpty());
    }

    private static List<String> problems(Map<String, String> files) {
        List<String> problems = new ArrayList<>();
        files.forEach(
                (path, text) -> {
                    if (path.endsWith(".html")) {
                        strangers(Jsoup.parse(text)).forEach(what -> problems.add(path + what));
                    } else if (path.endsWith(".js")) {
                        Stream.of("cookie", "sendBeacon", "https://", "http://", "'//", "\"//")
                                .filter(text.replaceAll("(?s)/\\*.*?\\*/", "")::contains)
                                .forEach(what -> problems.add(path + " " + what));
                    }
                });
        return problems;
    }

    private static Stream<Element> strangers(Document page) {
        return page
                .select(
                        "iframe, form[method=post], [src*=//], link[href*=//]:not([rel=canonical]):not([rel=alternate]), form[action*=//], object, embed, video, audio")
                .stream();
    }

    /** The host holds every browser to it as well. */
    @Test
    void theHostLetsNothingElseIn() throws Exception {
        String host = Files.readString(BuiltHouse.real().output().resolve("_headers"));
        assertTrue(
                host.contains("default-src 'self'") || host.contains("default-src 'none'"), host);
        assertFalse(host.contains("Set-Cookie"));
        assertFalse(host.contains("unsafe-url") || host.contains("no-referrer-when-downgrade"));
    }

    @Test
    void theStatementOnPrivacySaysWhatIsSetAndWhatThisTestHolds() {
        String text = page("privacy").select("main").text();
        for (String said :
                List.of(
                        "geen cookies",
                        "telt je bezoek niet",
                        "haalt niets op bij andere bedrijven",
                        "Bel, Sms en Mail openen een programma op je eigen toestel",
                        "op je eigen toestel blijft",
                        "De gemeente Demerdal, België.",
                        "7 dagen",
                        "Eén jaar")) {
            assertTrue(text.contains(said), said);
        }
    }
}
