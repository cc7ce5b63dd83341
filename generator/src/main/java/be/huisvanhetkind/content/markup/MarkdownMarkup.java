package be.huisvanhetkind.content.markup;

import be.huisvanhetkind.worker.Crew;
import java.nio.charset.StandardCharsets;

/** Markdown, here; what looks unlike a text of people is tried out by a worker first. */
final class MarkdownMarkup implements Markup {
    @Override
    public String extension() {
        return "md";
    }

    @Override
    public String version() {
        return Flexmark.VERSION;
    }

    @Override
    public String render(Body body) {
        byte[] source = body.source().getBytes(StandardCharsets.UTF_8);
        if (!Ordinary.is(body.source()) && !Crew.HERE.canDo(MarkdownTask.NAME, source)) {
            throw new IllegalStateException("no text");
        }
        return Flexmark.render(body.source());
    }
}
