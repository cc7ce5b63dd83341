package be.huisvanhetkind.content.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.huisvanhetkind.cache.Cache;
import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.spec.Spec;
import be.huisvanhetkind.spec.Spec.Example;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * What a body becomes: {@code src/test/spec/markup.md}. Whatever is typed, what comes out is safe,
 * and stays the same when it is made safe again.
 */
class MarkupSpecTest {
    private static final String FILE = "f.md";

    private final Bodies bodies = new Bodies(Cache.empty());

    @TestFactory
    Stream<DynamicTest> markup() {
        return Spec.tests("markup.md", this::render);
    }

    private String render(Example example) {
        if (!example.kind().equals("twins")) {
            return render(example.kind(), Spec.text(example.parts().get(0)));
        }
        String markdown = render("md", Spec.text(example.parts().get(0)));
        String asciidoc = render("adoc", Spec.text(example.parts().get(1)));
        return markdown.equals(asciidoc)
                ? markdown
                : "NO TWINS\nMarkdown:\n" + markdown + "\nAsciiDoc:\n" + asciidoc;
    }

    private String render(String extension, String source) {
        List<Finding> findings = new ArrayList<>();
        String html = bodies.render(extension, new Body(FILE, source, 1, findings::add)).html();
        String again = Sanitizer.sanitize(html, new Body(FILE, html, 1, finding -> {}));
        List<String> lines = new ArrayList<>();
        findings.forEach(finding -> lines.add(describe(finding)));
        Unsafe.in(html).forEach(unsafe -> lines.add("UNSAFE " + unsafe));
        if (!again.equals(html)) {
            lines.add("UNSTABLE, the second time it is: " + again);
        }
        lines.add(inLines(html));
        return String.join("\n", lines).strip();
    }

    private static String describe(Finding finding) {
        return "! %s %d:%d"
                .formatted(finding.code(), finding.place().line(), finding.place().column());
    }

    /** Each block on a line of its own, to be read; a very long result by its length. */
    private static String inLines(String html) {
        String lines =
                html.replaceAll(
                                "(?<!^)(?=<(?:p|h[2-6]|ul|ol|li|dl|dt|dd|table|thead|tbody|tr|blockquote|pre|hr)\\b)",
                                "\n")
                        .strip();
        return lines.length() <= 1_500 ? lines : "a text that is safe";
    }

    @Test
    void noExampleAcceptsWhatIsUnsafeUnstableOrDifferent() throws IOException {
        List<String> accepted =
                Files.readAllLines(Path.of("src/test/spec/markup.md")).stream()
                        .filter(line -> line.matches("(UNSAFE|UNSTABLE|NO TWINS).*"))
                        .toList();
        assertEquals(List.of(), accepted);
    }

    /** What is read by another program must not be tidier than what an author sees. */
    @Test
    void anUnsafePageIsNoticed() {
        List<String> planted =
                List.of(
                        "<script>alert(1)</script>",
                        "<p onclick=\"x\">a</p>",
                        "<a href=\"javascript:alert(1)\">a</a>",
                        "<a href=\"java&#9;script:alert(1)\">a</a>",
                        "<a href=\"//vals.example\">a</a>",
                        "<a href=\"data:text/html,x\">a</a>",
                        "<img src=x>",
                        "<p style=\"color:red\">a</p>",
                        "<p id=\"location\">a</p>",
                        "<form></form>",
                        "<svg></svg>",
                        "<p class=\"x\">a</p>");
        for (String html : planted) {
            assertTrue(Unsafe.in(html).size() > 0, html);
        }
    }

    @Test
    void aSafePageIsLeftAlone() {
        assertEquals(
                List.of(),
                Unsafe.in(
                        "<h2 id=\"inh-a\">a</h2><p>b <a href=\"https://kompas.example/\""
                                + " rel=\"noreferrer\">c</a> <a href=\"tel:013001234\">d</a></p>"));
    }
}
