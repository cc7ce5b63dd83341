package be.huisvanhetkind.content.markup;

import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.worker.Crew;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

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
    public Optional<Remark> remark(String source, int from) {
        if (from == 0 && MarkdownRemarks.mayBeIn(source)) {
            demand(source);
        }
        return MarkdownRemarks.first(source, from);
    }

    @Override
    public List<Finding> slips(Body body) {
        return Slips.in(body);
    }

    private static void demand(String source) {
        byte[] bytes = source.getBytes(StandardCharsets.UTF_8);
        if (!Ordinary.is(source) && !Crew.HERE.canDo(MarkdownTask.NAME, bytes)) {
            throw new IllegalStateException("no text");
        }
    }

    @Override
    public String render(Body body) {
        demand(body.source());
        return Flexmark.render(body.source());
    }
}
