package be.huisvanhetkind.content.media.svg;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Place;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A drawing of others is written anew, or refused with the line it is about. */
class SvgTest {
    private static final int ROUNDS = 3_000;

    /** These lose what is wrong with them; all others of their kind are refused. */
    private static final Set<String> MENDED =
            Set.of(
                    "doctype-ver.svg",
                    "filter-onder-nul.svg",
                    "maat-negatief.svg",
                    "opmerking.svg",
                    "pad-zonder-lijn.svg",
                    "script-in-andere-naamruimte.svg",
                    "script-in-metadata.svg",
                    "xml-base.svg");

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String drawing(String inside) {
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\">" + inside + "</svg>";
    }

    private static String published(String inside) {
        return SvgCorpus.published(bytes(drawing(inside))).map(SvgTest::text).orElse("refused");
    }

    private static String said(String typed) {
        return Svg.read(bytes(typed), "zon.svg", Place.start("zon.md"))
                .finding()
                .map(Finding::message)
                .orElse("");
    }

    @Test
    void whatMeansHarmIsRefusedOrMended() throws Exception {
        Set<String> mended = new TreeSet<>();
        for (Path file : SvgCorpus.kwaad()) {
            Optional<byte[]> published = SvgCorpus.published(SvgCorpus.bytes(file));
            if (published.isPresent()) {
                mended.add(SvgCorpus.name(file));
                assertEquals(List.of(), SvgJudge.judge(published.get()), file.toString());
                assertFalse(
                        text(published.get()).matches("(?s).*(kwaad|KANARIE).*"), file.toString());
            }
        }
        assertEquals(MENDED, mended);
        assertTrue(SvgCorpus.kwaad().size() > 110);
    }

    @Test
    void anOrdinaryLogoIsTakenAndStaysTheSame() throws Exception {
        for (Path file : SvgCorpus.gewoon()) {
            byte[] once = SvgCorpus.published(SvgCorpus.bytes(file)).orElseThrow();
            assertEquals(List.of(), SvgJudge.judge(once), file.toString());
            assertArrayEquals(once, SvgCorpus.published(once).orElseThrow(), file.toString());
        }
        assertTrue(SvgCorpus.gewoon().size() > 25);
    }

    @Test
    void whateverIsTypedWhatComesOutIsSafeAndStaysTheSame() throws Exception {
        SvgMutations mutations = new SvgMutations(20261130);
        int taken = 0;
        for (int round = 0; round < ROUNDS; round++) {
            byte[] typed = mutations.next();
            Optional<byte[]> once = SvgCorpus.published(typed);
            if (once.isPresent()) {
                taken++;
                assertEquals(List.of(), SvgJudge.judge(once.get()), text(typed));
                assertEquals(
                        text(once.get()),
                        SvgCorpus.published(once.get()).map(SvgTest::text).orElse("refused"),
                        text(typed));
            }
        }
        assertTrue(taken > ROUNDS / 10, taken + " drawings were taken");
    }

    @Test
    void theJudgeFindsWhatWasLeft() throws Exception {
        for (String planted :
                List.of(
                        "<script/>",
                        "<g onload='x'/>",
                        "<use href='x.svg#a1'/>",
                        "<g fill='url(//x)'/>",
                        "<g style='fill:red'/>",
                        "<g id='naam'/>",
                        "<!-- x -->",
                        "<?x ?>")) {
            assertFalse(SvgJudge.judge(bytes(drawing(planted))).isEmpty(), planted);
        }
    }

    @Test
    void anAuthorReadsWhatIsWrongAndOnWhichLine() {
        assertEquals(
                "In de tekening “zon.svg”, op regel 2, staat iets wat we niet tonen: <script>.",
                said(drawing("\n<script/>")));
        assertEquals(
                "De tekening “zon.svg” is te zwaar om te tonen. Op regel 1 staat het getal 1e9.",
                said(drawing("<rect width=\"1e9\"/>")));
        assertEquals(
                "Het bestand “zon.svg” is geen beeld dat we kunnen tonen: width=\"0\" geeft geen maat.",
                said("<svg width=\"0\" viewBox=\"0 0 9 9\"/>"));
        assertEquals("", said(drawing("")));
    }

    @Test
    void stylesBecomeAttributesInTheOrderOfABrowser() {
        assertEquals(
                drawing("<g fill=\"red\"><path stroke=\"#00f\" fill=\"#0f0\"/></g>") + "\n",
                published(
                                "<style>.a{fill:blue} g .b{stroke:#00f;fill:#111} path{fill:#222;stroke:#333}</style>"
                                        + "<g class=\"x a\" style=\"fill:red\">"
                                        + "<path class=\"b\" fill=\"#444\" style=\"fill:#0f0;fill:color(srgb 0 1 0)\"/></g>")
                        .replace("fill=\"#0f0\" stroke=\"#00f\"", "stroke=\"#00f\" fill=\"#0f0\""));
    }

    @Test
    void aLinkThatLeadsNowhereFallsAway() {
        assertEquals(
                drawing(
                                "<path fill=\"none\"/><path stroke=\"red\"/><path id=\"a1\"/><use href=\"#a1\"/>")
                        + "\n",
                published(
                        "<path fill=\"url(#weg)\"/><path stroke=\"url(#lijn) red\" mask=\"url(#lijn)\"/>"
                                + "<path id=\"lijn\"/><use href=\"#weg\"/><use href=\"#lijn\"/>"));
    }

    @Test
    void everyReasonHasADrawingInTheCorpus() {
        assertEquals(
                Set.of(SvgRefused.Reason.values()),
                SvgCorpus.kwaad().stream()
                        .map(SvgCorpus::bytes)
                        .flatMap(typed -> reason(typed).stream())
                        .collect(Collectors.toSet()));
    }

    private static Optional<SvgRefused.Reason> reason(byte[] typed) {
        try {
            Svg.of(typed);
            return Optional.empty();
        } catch (SvgRefused refused) {
            return Optional.of(refused.reason());
        }
    }
}
