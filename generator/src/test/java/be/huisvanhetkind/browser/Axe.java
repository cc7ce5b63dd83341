package be.huisvanhetkind.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * The accessibility engine axe.
 *
 * @param kind whether {@code names} are tags or rules
 * @param names which rules it holds
 */
public record Axe(String kind, List<String> names) implements Judge {
    /** WCAG 2.2 A and AA, and what axe calls best practice. */
    public static final Axe EVERYTHING =
            new Axe(
                    "tag",
                    List.of(
                            "wcag2a",
                            "wcag2aa",
                            "wcag21a",
                            "wcag21aa",
                            "wcag22aa",
                            "best-practice"));

    /** What other colours may break. */
    static final Axe COLOURS = new Axe("rule", List.of("color-contrast", "link-in-text-block"));

    private static final String SCRIPT = script();

    /** For each rule axe waits for no time at all, which takes the browser some milliseconds. */
    private static final String RUN =
            """
            async runOnly => {
                const later = setTimeout;
                setTimeout = (done, ...when) => when[0] === 0 ? queueMicrotask(done) : later(done, ...when);
                const said = await axe.run({
                    resultTypes: ['violations'], iframes: false, preload: false, runOnly
                }).finally(() => setTimeout = later);
                return said.violations.flatMap(rule => rule.nodes.map(node => [
                    rule.id + ':', ...node.target, ...node.failureSummary.split('\\n').slice(1).map(line => line.trim())
                ].join(' ')));
            }
            """;

    public Axe {
        names = List.copyOf(names);
    }

    /** What is wrong with the page as it stands; empty when nothing is found. */
    public static List<String> violations(Page page) {
        return EVERYTHING.problems(page);
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<String> problems(Page page) {
        if (page.evaluate("typeof axe").equals("undefined")) {
            page.evaluate(SCRIPT);
        }
        return (List<String>) page.evaluate(RUN, Map.of("type", kind, "values", names));
    }

    private static String script() {
        try (InputStream file = Axe.class.getResourceAsStream("/axe.min.js")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
