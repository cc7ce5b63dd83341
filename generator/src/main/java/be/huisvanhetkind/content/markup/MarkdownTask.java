package be.huisvanhetkind.content.markup;

import be.huisvanhetkind.worker.Task;
import java.nio.charset.StandardCharsets;

/**
 * Does everything that is done with a body in Markdown, to see whether that can be done: who asked
 * does it again, and then knows that it ends.
 */
public final class MarkdownTask implements Task {
    static final String NAME = "markdown";

    private static final byte[] NOTHING = {};

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void prepare() {
        perform("- [a](https://a.example)".getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public byte[] perform(byte[] given) {
        String source = new String(given, StandardCharsets.UTF_8);
        Body body = new Body("", source, 1, finding -> {});
        Remarks.hide(body, MarkdownRemarks::first)
                .ifPresent(shown -> SafeHtml.tryOut(Flexmark.render(shown.source()), body));
        return NOTHING;
    }
}
