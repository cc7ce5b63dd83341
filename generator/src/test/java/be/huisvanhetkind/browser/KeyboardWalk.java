package be.huisvanhetkind.browser;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The Tab key reaches everything, in order, with a focus that is seen, and then leaves the page.
 */
record KeyboardWalk() implements Judge {
    @Override
    @SuppressWarnings("unchecked")
    public List<String> problems(Page page) {
        int controls = (Integer) ScriptJudge.run(page, "focus-start");
        IntStream.rangeClosed(0, controls).forEach(step -> page.keyboard().press("Tab"));
        boolean left = page.evaluate("walk.left === true").equals(true);
        return Stream.concat(
                        ((List<String>) ScriptJudge.run(page, "focus-end")).stream(),
                        left ? Stream.of() : Stream.of("Tab does not leave the page"))
                .toList();
    }
}
