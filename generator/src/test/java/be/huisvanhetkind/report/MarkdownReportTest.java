package be.huisvanhetkind.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.model.huis.Regels.Gewicht;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a partner reads below a pull request. */
class MarkdownReportTest {
    private static final List<String> HOSTILE =
            List.of(
                    "<script>alert(1)</script>",
                    "<img src=x onerror=alert(1)>",
                    "[klik](javascript:alert(1)) ![x](https://x.example/spy.png)",
                    "<https://x.example/> https://x.example/ www.x.example jan@x.example",
                    "`` `huis` *a* _b_ ~~c~~ | d | $x$",
                    "# kop @iedereen #12 - a\n# nog een kop\n\n- lijst",
                    "a\\<b>\\`c` &lt;d&gt; \\",
                    "| a | b |\n|---|---|\n> citaat\n```\nblok");

    private static String print(Report report) {
        return Made.print(new MarkdownReport(), report);
    }

    @Test
    void textOfAnAuthorDoesNothing() {
        for (String text : HOSTILE) {
            String printed =
                    print(
                            Made.report(
                                    List.of(Made.error(text, 1, text)),
                                    List.of(Made.weging("dubbel", Gewicht.UIT, text))));
            Document shown = Readers.markdown(printed);
            assertEquals(
                    List.of(),
                    shown.select("script, img, a, em, del, table, blockquote, pre, h1").eachText(),
                    printed);
            assertEquals(1, shown.select("h2").size(), printed);
            assertEquals(2, shown.select("h3").size(), printed);
            assertEquals(1, shown.select("li").size(), printed);
            String plain = text.replaceAll("\\s+", " ");
            assertEquals(plain, shown.select("h3").get(0).text(), printed);
            assertTrue(shown.text().contains("Reden: " + plain), shown.text());
        }
    }

    @Test
    void nobodyIsCalledAndNothingIsLinked() {
        String printed = print(Made.report(List.of(Made.error("a.md", 1, "@iedereen #12"))));
        assertFalse(printed.contains("@iedereen"));
        assertFalse(printed.contains("#12"));
    }

    @Test
    void theVerdictComesFirst() {
        Finding error = Made.error("a.md", 1, "Fout.");
        Finding warning = Made.warning("a.md", 1, "Let op.");
        assertTrue(
                print(Made.report(List.of(error, warning)))
                        .startsWith("## Nog niet klaar: 1 fout, 1 waarschuwing\n"));
        assertTrue(
                print(Made.report(List.of(warning)))
                        .startsWith("## Goed genoeg: 0 fouten, 1 waarschuwing\n"));
        assertTrue(print(Made.report(List.of())).startsWith("## Alles klopt\n"));
    }

    @Test
    void theLineOfAnAuthorStaysInItsBlock(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("a.md"), "een\n````` <b>vet</b> `\n");
        String name = file.toString().replace('\\', '/');
        Document shown =
                Readers.markdown(print(Made.report(List.of(Made.error(name, 2, "Fout.")))));
        assertEquals(0, shown.select("b").size());
        assertEquals("````` <b>vet</b> `\n  ^^^^\n", shown.select("pre").get(0).wholeText());
    }

    @Test
    void itIsNeverLongerThanACommentMayBe() {
        List<Finding> many =
                IntStream.range(0, 2000)
                        .<Finding>mapToObj(
                                i -> Made.warning("f%d.md".formatted(i), 1, "Let op. é".repeat(20)))
                        .toList();
        String printed = print(Made.report(many));
        int bytes = printed.getBytes(StandardCharsets.UTF_8).length;
        assertTrue(bytes <= 60_000 && bytes > 40_000, () -> "" + bytes);
        int shown = Readers.markdownRows(printed).size();
        assertTrue(printed.contains("Bevindingen die ontbreken: %d.".formatted(2000 - shown)));
    }

    @Test
    void changedFilesComeFirstThenErrors() {
        Report report =
                Made.report(
                                List.of(
                                        Made.warning("a.md", 1, "Let op."),
                                        Made.error("b.md", 1, "Fout."),
                                        Made.warning("c.md", 1, "Let op.")))
                        .withChanged(Set.of("c.md"));
        assertEquals(
                List.of("c.md", "b.md", "a.md"),
                Readers.markdown(print(report)).select("h3").eachText());
    }

    @Test
    void threeThingsThatAreMissingAreTold() {
        String printed = print(Report.of(List.of(), Optional.of(Made.house())));
        Document shown = Readers.markdown(printed);
        assertEquals(1, shown.select("table").size(), printed);
        shown.select("ul").forEach(list -> assertTrue(list.children().size() <= 3, printed));
        assertTrue(shown.select("ul").size() >= 1, printed);
    }

    @Test
    void onlyThePartnersAReportIsAboutAreTold() {
        Report report = Report.of(List.of(), Optional.of(Made.house()));
        assertFalse(print(report.withChanged(Set.of("content/huis.yml"))).contains("volledig"));
        assertTrue(
                print(report.withChanged(Set.of("content/partners/kompas/aanbod/x.md")))
                        .contains("volledig"));
        assertFalse(
                print(report.withChanged(Set.of("content/partners/ander/partner.md")))
                        .contains("volledig"));
    }
}
