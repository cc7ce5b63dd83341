package be.huisvanhetkind.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The accessibility engine axe: WCAG 2.2 A and AA, and what it calls best practice. */
public final class Axe {
    private static final String SCRIPT = script();

    private static final String RUN =
            """
            async () => (await axe.run({ resultTypes: ['violations'] })).violations.flatMap(
                rule => rule.nodes.map(node =>
                    rule.id + ': ' + node.target.join(' ') + ' ' + node.failureSummary.split('\\n').slice(1).join(' ').trim()))
            """;

    private Axe() {}

    /** What is wrong with the page as it stands; empty when nothing is found. */
    @SuppressWarnings("unchecked")
    public static List<String> violations(Page page) {
        if (page.evaluate("typeof axe").equals("undefined")) {
            page.evaluate(SCRIPT);
        }
        return (List<String>) page.evaluate(RUN);
    }

    private static String script() {
        try (InputStream file = Axe.class.getResourceAsStream("/axe.min.js")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
