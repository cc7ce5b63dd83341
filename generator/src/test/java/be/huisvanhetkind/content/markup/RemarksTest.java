package be.huisvanhetkind.content.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.huisvanhetkind.cache.Cache;
import be.huisvanhetkind.content.findings.OpmerkingVerborgen;
import be.huisvanhetkind.content.node.HtmlRemark;
import be.huisvanhetkind.finding.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an author wrote for nobody is read by nobody; code stays code. */
class RemarksTest {
    private static final String FOR_NOBODY = "KANARIE";
    private static final String FOR_ALL = "zichtbaar";

    private final Bodies bodies = new Bodies(Cache.empty());
    private final List<Finding> findings = new ArrayList<>();

    private String shown(String extension, String source) {
        findings.clear();
        return bodies.render(extension, new Body("f", source, 1, findings::add)).html();
    }

    private void assertHidden(String extension, String source) {
        String html = shown(extension, source);
        assertFalse(html.contains(FOR_NOBODY), html);
        assertFalse(html.contains("--"), html);
        assertTrue(html.contains(FOR_ALL), html);
        assertTrue(findings.stream().anyMatch(OpmerkingVerborgen.class::isInstance), source);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "zichtbaar <!-- KANARIE --> zichtbaar",
                "zichtbaar <!-- intern -- KANARIE --> zichtbaar",
                "zichtbaar <!--> zichtbaar <!-- KANARIE -->",
                "zichtbaar <!---> zichtbaar <!--KANARIE-->",
                "zichtbaar <!--- KANARIE --->",
                "zichtbaar <!-- KANARIE --!> zichtbaar",
                "zichtbaar <!-- KANARIE",
                "zichtbaar\n\n<!-- KANARIE\n\nKANARIE -- KANARIE\n\n-->\n\nzichtbaar",
                "zichtbaar <!-- KANARIE\n\nKANARIE --> zichtbaar",
                "- zichtbaar\n  <!-- KANARIE -- KANARIE -->\n- zichtbaar",
                "- zichtbaar <!-- a\n\n  KANARIE\n-->\n- zichtbaar",
                "> zichtbaar <!-- KANARIE\n> KANARIE -->",
                "| zichtbaar | b |\n|---|---|\n| <!-- KANARIE -- x --> | c |",
                "# zichtbaar <!-- KANARIE -- x -->",
                "zichtbaar <!-- ` KANARIE ` -- -->",
                "zichtbaar\n\n<!--\n```\nKANARIE\n-- \n```\n-->",
                "zichtbaar\n\n<div><!-- > KANARIE --></div>",
                "zichtbaar <?php echo KANARIE > KANARIE ?>",
                "zichtbaar <![CDATA[ KANARIE > KANARIE ]]>",
                "zichtbaar <!-- a --><!-- KANARIE -- -->",
                "[zichtbaar <!-- KANARIE -- -->](https://kompas.example/)",
                "zichtbaar[^1]\n\n[^1]: noot <!-- KANARIE -- x -->"
            })
    void aRemarkInMarkdownStaysHidden(String source) {
        assertHidden("md", source);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "zichtbaar\n// KANARIE\nzichtbaar",
                "//KANARIE\nzichtbaar",
                "zichtbaar\n\n////\nKANARIE\n\nKANARIE\n////\n\nzichtbaar",
                "zichtbaar\n\n//////\nKANARIE\n////\nKANARIE\n//////",
                "zichtbaar\n\n////\nKANARIE zonder einde",
                "* zichtbaar\n  // KANARIE\n* zichtbaar",
                "zichtbaar <!-- KANARIE --> zichtbaar",
                "zichtbaar <!-- intern -- KANARIE\n\nKANARIE -->",
                "zichtbaar +++<!-- KANARIE -- x -->+++",
                "zichtbaar pass:[<!-- KANARIE -- x -->]",
                "zichtbaar\n\n++++\n<!-- KANARIE -- x -->\n++++",
                "zichtbaar <!-- KANARIE",
                "|===\n// KANARIE\n|zichtbaar <!-- KANARIE -->\n|===",
                "// <!-- KANARIE\nzichtbaar"
            })
    void aRemarkInAsciidocStaysHidden(String source) {
        assertHidden("adoc", source);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "`<!-- zichtbaar -->`",
                "```\n<!-- zichtbaar -->\n```",
                "    <!-- zichtbaar -->",
                "\\<!-- zichtbaar -->",
                "- a\n\n  ~~~html\n  <!-- zichtbaar -->\n  ~~~"
            })
    void codeInMarkdownStays(String source) {
        assertTrue(shown("md", source).contains("!-- zichtbaar"), source);
        assertEquals(List.of(), findings);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "----\n<!-- zichtbaar -->\n----",
                "....\n<!-- zichtbaar -->\n....",
                "tekst `<!-- zichtbaar -->`",
                " <!-- zichtbaar -->\n // !-- zichtbaar"
            })
    void codeInAsciidocStays(String source) {
        assertTrue(shown("adoc", source).contains("!-- zichtbaar"), shown("adoc", source));
        assertEquals(List.of(), findings);
    }

    @Test
    void anAuthorReadsWhereItStands() {
        shown("md", "een\n\ntwee <!-- a\n\nb --> drie\n\nvier <!-- c -->");
        assertEquals(
                List.of("f:3:6", "f:7:6"),
                findings.stream()
                        .map(Finding::place)
                        .map(place -> place.file() + ":" + place.line() + ":" + place.column())
                        .toList());
    }

    @Test
    void whateverIsTypedNothingOfARemarkIsShown() {
        List<String> pieces =
                List.of(
                        "<!--", "-->", "--!>", " -- ", "-", ">", "`", "\n", "\n\n", "- ", "> ",
                        "a ", "    ", "```\n", "\\", "<b>", "</b>", "<?", "?>");
        Random random = new Random(20261130);
        for (int round = 0; round < 3_000; round++) {
            String source =
                    random.ints(1 + random.nextInt(12), 0, pieces.size())
                            .mapToObj(pieces::get)
                            .collect(Collectors.joining());
            String html = shown("md", "<!-- " + FOR_NOBODY + source);
            int end = HtmlRemark.end("<!-- " + FOR_NOBODY + source, 0);
            assertFalse(html.contains(FOR_NOBODY), source + " " + end);
        }
    }

    @Test
    void aTextOfNothingButRemarksIsRefused() {
        assertEquals("", shown("md", "a <!-- b --> ".repeat(500)));
        assertFalse(findings.isEmpty());
    }
}
