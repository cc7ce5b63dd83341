package be.huisvanhetkind;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URL;
import java.util.List;
import org.htmlunit.MockWebConnection;
import org.htmlunit.WebClient;
import org.htmlunit.html.DomElement;
import org.htmlunit.html.HtmlElement;
import org.htmlunit.html.HtmlInput;
import org.htmlunit.html.HtmlPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The search in the help for authors, on a small list. */
class HulpScriptTest {
    private static final int TYPING_STOPPED = 1_000;
    private static final String LIST =
            """
            <!doctype html><html lang="nl"><title>x</title><body>
            <form data-zoek hidden><input id="zoek" type="search"><p role="status"></p></form>
            <div data-niets hidden>niets</div>
            <nav class="chips"></nav>
            <section data-groep="openingsuren agenda"><h3>Uren en dagen</h3><ul>
            <li><a id="uur" href="/u/">Uur ongeldig</a><p>Hier hoort een uur.</p></li>
            <li data-woorden="Ook bij openingsuren."><a id="geen" href="/g/">Geen uren</a><p>Over de crèche.</p></li>
            </ul></section>
            <section data-groep="foto"><h3>Privacy</h3><ul>
            <li data-woorden="Of leeftijd_min."><a id="naam" href="/n/">Naam van kind</a><p>Een naam.</p></li>
            </ul></section>
            <script src="/hulp.js"></script></body></html>
            """;

    private final WebClient browser = new WebClient();

    @BeforeEach
    void serve() throws IOException {
        MockWebConnection server = new MockWebConnection();
        server.setResponse(new URL("https://huis.example/"), LIST);
        server.setResponse(
                new URL("https://huis.example/hulp.js"),
                Scripts.alone("hulp.js"),
                "text/javascript");
        browser.setWebConnection(server);
    }

    @AfterEach
    void close() {
        browser.close();
    }

    private HtmlPage open() throws IOException {
        return browser.getPage("https://huis.example/");
    }

    private HtmlPage search(String words) throws IOException {
        HtmlPage page = open();
        ((HtmlInput) page.getElementById("zoek")).type(words);
        browser.waitForBackgroundJavaScript(TYPING_STOPPED);
        return page;
    }

    /** The ids of the links that can still be seen. */
    private static List<String> shown(HtmlPage page) {
        return page.querySelectorAll("section li a").stream()
                .map(DomElement.class::cast)
                .filter(link -> !isHidden(link))
                .map(DomElement::getId)
                .toList();
    }

    private static boolean isHidden(DomElement element) {
        return element.hasAttribute("hidden")
                || element.getByXPath("ancestor::*[@hidden]").size() > 0;
    }

    private static String status(HtmlPage page) {
        return page.querySelector("[role=status]").getTextContent();
    }

    @Test
    void withoutScriptThereIsNoFieldAndEverythingIsShown() throws IOException {
        browser.getOptions().setJavaScriptEnabled(false);
        HtmlPage page = open();
        assertTrue(isHidden(page.querySelector("form")));
        assertEquals(List.of("uur", "geen", "naam"), shown(page));
    }

    @Test
    void withScriptThereIsAFieldAndEverythingIsShown() throws IOException {
        HtmlPage page = open();
        assertFalse(isHidden(page.querySelector("form")));
        assertEquals(List.of("uur", "geen", "naam"), shown(page));
        assertFalse(isHidden(page.querySelector("nav")));
        assertEquals("", status(page));
    }

    @ParameterizedTest
    @CsvSource({
        "Uur ongeldig, uur, title",
        "UUR-ONGELDIG, uur, code",
        "ongeld, uur, part of a word",
        "creche, geen, first sentence without its accent",
        "foto, naam, word of the subject",
        "privacy, naam, name of the subject",
        "leeftijd_min, naam, field",
        "kind naam, naam, words in another order",
    })
    void itLooksInTitleSentenceAndWords(String words, String id, String where) throws IOException {
        HtmlPage page = search(words);
        assertEquals(List.of(id), shown(page), where);
        assertEquals("1 bladzijde gevonden", status(page));
    }

    @Test
    void aSubjectWithNothingIsNotShown() throws IOException {
        HtmlPage page = search("agenda");
        assertEquals(List.of("uur", "geen"), shown(page));
        assertEquals("2 bladzijden gevonden", status(page));
        assertEquals(
                List.of(false, true),
                page.querySelectorAll("section").stream()
                        .map(section -> isHidden((DomElement) section))
                        .toList());
        assertTrue(isHidden(page.querySelector("nav")));
        assertTrue(isHidden(page.querySelector("[data-niets]")));
    }

    @Test
    void nothingFoundSaysWhatToDo() throws IOException {
        HtmlPage page = search("zwembad");
        assertEquals(List.of(), shown(page));
        assertFalse(isHidden(page.querySelector("[data-niets]")));
        assertEquals("Niets gevonden", status(page));
    }

    @Test
    void enterGoesToTheFirstThatIsFound() throws IOException {
        HtmlPage page = search("geen\n");
        HtmlElement focused = (HtmlElement) page.getFocusedElement();
        assertEquals("geen", focused.getId());
        assertEquals("https://huis.example/", page.getUrl().toString());
    }
}
