package be.huisvanhetkind;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.htmlunit.MockWebConnection;
import org.htmlunit.WebClient;
import org.htmlunit.html.HtmlAnchor;
import org.htmlunit.html.HtmlPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A hard word opens its explanation where it stands. */
class WoordScriptTest {
    private static final Path SCRIPT = RealHouse.ROOT.resolve("assets/woord.js");
    private static final int A_WHILE = 1_000;
    private static final String TEXT =
            """
            <!doctype html><html lang="nl"><title>x</title><body>
            <p>Het <a class="woord" href="/woorden/#w-ocmw" data-uitleg="Helpt bij &lt;geld&gt;.">OCMW</a> helpt.</p>
            <script src="/woord.js"></script></body></html>
            """;

    private final WebClient browser = new WebClient();

    @BeforeEach
    void serve() throws IOException {
        MockWebConnection server = new MockWebConnection();
        server.setResponse(new URL("https://huis.example/"), TEXT);
        server.setResponse(new URL("https://huis.example/woorden/#w-ocmw"), "<title>w</title>");
        server.setResponse(
                new URL("https://huis.example/woord.js"),
                Scripts.alone("woord.js"),
                "text/javascript");
        browser.setWebConnection(server);
    }

    @AfterEach
    void close() {
        browser.close();
    }

    private HtmlAnchor word() throws IOException {
        HtmlPage page = browser.getPage("https://huis.example/");
        return page.querySelector("a");
    }

    private String text(HtmlAnchor word) {
        browser.waitForBackgroundJavaScript(A_WHILE);
        return word.getParentNode().getTextContent().replaceAll("\\s+", " ");
    }

    @Test
    void aTapOpensAndAnotherCloses() throws IOException {
        HtmlAnchor word = word();
        assertEquals("false", word.getAttribute("aria-expanded"));
        assertEquals("button", word.getAttribute("role"));
        word.click();
        assertEquals("Het OCMWHelpt bij <geld>. helpt.", text(word));
        assertEquals("true", word.getAttribute("aria-expanded"));
        assertEquals("https://huis.example/", word.getPage().getUrl().toString());
        word.click();
        assertEquals("Het OCMW helpt.", text(word));
    }

    @Test
    void escapeClosesAndTheWordKeepsTheFocus() throws IOException {
        HtmlAnchor word = word();
        word.focus();
        word.type(' ');
        assertEquals("Het OCMWHelpt bij <geld>. helpt.", text(word));
        word.getHtmlPageOrNull()
                .executeJavaScript(
                        "document.activeElement.dispatchEvent(new KeyboardEvent('keydown',"
                                + " {key: 'Escape', bubbles: true}))");
        assertEquals("Het OCMW helpt.", text(word));
        assertEquals(word, word.getHtmlPageOrNull().getFocusedElement());
    }

    @Test
    void withoutScriptItLeadsToTheWords() throws IOException {
        browser.getOptions().setJavaScriptEnabled(false);
        assertEquals("https://huis.example/woorden/#w-ocmw", word().click().getUrl().toString());
    }

    @Test
    void itWeighsLessThanAKilobyte() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(Files.readAllBytes(SCRIPT));
        }
        assertTrue(packed.size() <= 1_024, packed.size() + " bytes");
    }
}
