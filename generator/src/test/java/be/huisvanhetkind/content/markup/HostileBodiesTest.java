package be.huisvanhetkind.content.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;

import be.huisvanhetkind.cache.Cache;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Bodies nobody wrote: pieces of HTML and Markdown in every order, the same ones each time. */
class HostileBodiesTest {
    private static final int BODIES = 3_000;
    private static final List<String> PIECES =
            List.of(
                    "<p>",
                    "</p>",
                    "<b>",
                    "</b>",
                    "<table>",
                    "<tr>",
                    "<td>",
                    "</table>",
                    "<svg>",
                    "</svg>",
                    "<math>",
                    "<mtext>",
                    "<style>",
                    "</style>",
                    "<script>",
                    "</script>",
                    "<noscript>",
                    "</noscript>",
                    "<template>",
                    "<select>",
                    "<option>",
                    "<textarea>",
                    "</textarea>",
                    "<title>",
                    "<xmp>",
                    "<iframe srcdoc=\"",
                    "<!--",
                    "-->",
                    "--!>",
                    "<![CDATA[",
                    "]]>",
                    "<?x ?>",
                    "<img src=x onerror=alert(1)>",
                    "<a href=\"",
                    "javascript:alert(1)",
                    "https://kompas.example/",
                    "/\\vals.example",
                    "\">",
                    "'",
                    "\"",
                    ">",
                    "<",
                    "</a>",
                    "<a id=x name=y>",
                    "<li>",
                    "<ul>",
                    "<ol start=3>",
                    "<h1>",
                    "</h1>",
                    "<form>",
                    "<input>",
                    "<dl>",
                    "<dd>",
                    "&lt;",
                    "&#x3c;",
                    "&#0;",
                    "&Tab;",
                    "`",
                    "```\n",
                    "\n",
                    "\n\n",
                    "    ",
                    "# ",
                    "- ",
                    "> ",
                    "[",
                    "](",
                    ")",
                    "![",
                    "*",
                    "**",
                    "_",
                    "| a |\n|---|\n| ",
                    "[^1]",
                    "\n[^1]: ",
                    "{{",
                    "${",
                    "\t",
                    "\\",
                    "\u202e",
                    "\u0000",
                    "é",
                    "😀",
                    "woord ");

    private final Bodies bodies = new Bodies(Cache.empty());

    @Test
    void whateverIsTypedWhatComesOutIsSafeAndStaysTheSame() {
        Random random = new Random(20261121);
        for (int i = 0; i < BODIES; i++) {
            String source =
                    random.ints(1 + random.nextInt(25), 0, PIECES.size())
                            .mapToObj(PIECES::get)
                            .collect(Collectors.joining());
            String html = bodies.render("md", new Body("f.md", source, 1, finding -> {})).html();
            assertEquals(List.of(), Unsafe.in(html), source);
            assertEquals(
                    html, Sanitizer.sanitize(html, new Body("f.md", html, 1, f -> {})), source);
        }
    }
}
