package be.huisvanhetkind.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A judge written in the language of the browser.
 *
 * @param name of its file in {@code src/test/resources/judges}
 */
record ScriptJudge(String name) implements Judge {
    private static final Path FOLDER = Path.of("src/test/resources/judges");

    /** Nothing sticks out sideways. */
    static final Judge REFLOW = new ScriptJudge("reflow");

    /** No text is cut off or covered. */
    static final Judge CLIPPED = new ScriptJudge("clipped");

    /** A thumb can hit everything. */
    static final Judge TARGETS = new ScriptJudge("targets");

    /** Nothing waits for a script that may never run. */
    static final Judge UNREACHABLE = new ScriptJudge("unreachable");

    @Override
    @SuppressWarnings("unchecked")
    public List<String> problems(Page page) {
        return (List<String>) run(page, name);
    }

    static Object run(Page page, String name) {
        return page.evaluate("() => {" + script("common") + script(name) + "}");
    }

    static String script(String name) {
        try {
            return Files.readString(FOLDER.resolve(name + ".js"));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
