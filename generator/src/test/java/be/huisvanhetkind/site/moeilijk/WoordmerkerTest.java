package be.huisvanhetkind.site.moeilijk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.model.Begrip;
import be.huisvanhetkind.model.Lijst;
import be.huisvanhetkind.model.Tekst;
import be.huisvanhetkind.model.tekst.Opbouw;
import be.huisvanhetkind.taal.Uitdrukkingen;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WoordmerkerTest {
    private static final Begrip OCMW =
            begrip("ocmw", "OCMW", "De dienst die \"helpt\" <bij> geld.");
    private static final Begrip TOLK = begrip("tolk", "tolk", "Iemand die vertaalt.");
    private static final Begrip WERKER =
            begrip("maatschappelijk-werker", "maatschappelijk werker", "Helpt met papieren.");
    private static final MoeilijkeWoorden WOORDEN =
            new MoeilijkeWoorden(
                    List.of(OCMW, TOLK, WERKER),
                    Uitdrukkingen.of(
                            Map.of(
                                    "OCMW", OCMW,
                                    "tolk", TOLK,
                                    "tolken", TOLK,
                                    "maatschappelijk werker", WERKER)));

    private static Begrip begrip(String id, String label, String uitleg) {
        return new Begrip(
                Place.start("moeilijk-woord.yml"),
                Lijst.MOEILIJK_WOORD,
                id,
                label,
                uitleg,
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false);
    }

    private static String mark(String html) {
        return WOORDEN.mark(new Tekst.Heel(html, Opbouw.LEEG)).html();
    }

    /** Marked words between brackets, the way a reader sees the text. */
    private static String marked(String html) {
        Document page = Jsoup.parseBodyFragment(mark(html));
        page.select("a.woord").forEach(link -> link.text("[" + link.text() + "]"));
        return page.body().text();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<p>Vraag een tolk.</p> | Vraag een [tolk].",
                "<p>Tolken zijn gratis, een tolk ook.</p> | [Tolken] zijn gratis, een tolk ook.",
                "<p>Het OCMW, niet het ocmw.</p> | Het [OCMW], niet het ocmw.",
                "<p>Een maatschappelijk werker met een tolk</p><p>tolk</p> | Een [maatschappelijk werker] met een [tolk] tolk",
                "<p>vertolken en OCMW-hulp</p> | vertolken en [OCMW]-hulp",
                "<h2 id=\"inh-tolk\">Tolk</h2><p>Bel de <strong>tolk</strong></p> | Tolk Bel de [tolk]",
                "<p><a href=\"/tolk/\">een tolk</a>, dus tolk</p> | een tolk, dus [tolk]",
                "<p><code>tolk</code> <kbd>tolk</kbd> <abbr>OCMW</abbr></p> | tolk tolk OCMW",
                "<p><span lang=\"fr\">le tolk</span></p> | le tolk",
                "<ul><li>tolk</li></ul><table><tr><td>OCMW</td></tr></table> | [tolk] [OCMW]",
                "<p>t&amp;c tolk &lt;b&gt; tolk</p> | t&c [tolk] <b> tolk",
            })
    void theFirstTimeInRunningTextIsMarked(String html, String seen) {
        assertEquals(seen, marked(html));
    }

    @Test
    void theMarkIsALinkThatNeedsNoScript() {
        assertEquals(
                "<p>Het <a class=\"woord\" href=\"/woorden/#w-ocmw\" data-uitleg=\"De dienst die &quot;helpt&quot; &lt;bij&gt; geld.\">OCMW</a>.</p>",
                mark("<p>Het OCMW.</p>"));
    }

    @Test
    void aTextWithoutHardWordsStaysTheSameText() {
        Tekst text = new Tekst.Heel("<p>Kom maar  binnen.<br></p>", Opbouw.LEEG);
        assertSame(text, WOORDEN.mark(text));
        assertSame(Tekst.LEEG, WOORDEN.mark(Tekst.LEEG));
    }

    /** Whatever stands around a word: without the marks it is the same page. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>tolk</p>los OCMW<p dir=\"rtl\">tolk <b>x</b>",
                "<p>a&nbsp;tolk&amp;b \u00ad é 😀 OCMW</p>",
                "<ol start=\"3\"><li>tolk<ul><li>OCMW</li></ul></li></ol><hr><pre>  tolk\n x</pre>",
                "<p>\"tolk\" &quot;OCMW&quot; &#39;x&#39;</p>\n\n<blockquote><p>tolk</p></blockquote>",
                "tolk",
                "<p>data-uitleg=\"tolk\" <a class=\"woord\" href=\"/x/\">tolk</a></p>",
            })
    void nothingElseChanges(String html) {
        Document before = Jsoup.parseBodyFragment(html);
        Document after = Jsoup.parseBodyFragment(mark(html));
        assertTrue(mark(html).contains("data-uitleg"));
        after.select("a[data-uitleg]").unwrap();
        assertEquals(text(before), text(after));
    }

    /** A second parser's words: text that was split is one text again. */
    private static String text(Document page) {
        return Jsoup.parseBodyFragment(page.body().html()).body().html();
    }
}
