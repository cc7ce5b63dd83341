package be.huisvanhetkind;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each check catches the fault it is for. */
class HtmlChecksTest {
    private static final String GOOD =
            """
            <!doctype html><html lang="nl" dir="ltr"><head><title>T</title></head><body>
            <header></header><main><h1>A</h1><h2 id="b">B</h2><p><a href="#b">naar b</a></p>
            <img src="/x.svg" alt="" width="1" height="1"></main><footer></footer></body></html>
            """;

    @Test
    void aGoodPageHasNoProblems() {
        assertEquals(List.of(), HtmlChecks.problems(GOOD));
        assertEquals(List.of(), HtmlChecks.deadLinks(GOOD, Map.of()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            <h2 id="b">      | <h3 id="b">                | h3 follows h1
            <h2 id="b">      | <h1 id="b">                | 2 times h1
            <main>           | <main><main></main>        | 2 times main
            alt=""           | title=""                   | no alt
            width="1"        | title="1"                  | no size
            <p>              | <p style="color:red">      | style attribute
            <p>              | <p id="b">                 | id twice
            <p>              | <script>1</script><p>      | inline script
            naar b           | <b></b>                    | link without words
            <a href="#b">    | <a href="#">               | link to nowhere
            src="/x.svg"     | src="https://x.example/i"  | request to another host
            <title>T</title> | <title> </title>           | no title
            lang="nl"        | class="x"                  | no lang
            """)
    void aFaultIsFound(String good, String fault, String problem) {
        List<String> problems =
                HtmlChecks.problems(GOOD.replaceFirst(java.util.regex.Pattern.quote(good), fault));
        assertTrue(
                problems.stream().anyMatch(found -> found.startsWith(problem)),
                () -> "found only " + problems);
    }

    @Test
    void aDeadLinkIsFound() {
        String page =
                GOOD.replace(
                        "<p>",
                        "<p><a href=\"/weg/\">weg</a><a href=\"/er/#weg\">er</a><a href=\"#weg\">w</a>");
        assertEquals(
                List.of("/weg/", "/er/#weg", "#weg"),
                HtmlChecks.deadLinks(page, HtmlChecks.anchors(Map.of("er/index.html", GOOD))));
    }
}
