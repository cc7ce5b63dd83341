package be.huisvanhetkind.content.markup;

import be.huisvanhetkind.finding.Finding;
import java.util.List;
import java.util.Optional;

/** A language bodies are written in. */
interface Markup {
    /** The extension of its files, without the dot. */
    String extension();

    /** Changes whenever the same source may become other HTML; part of the cache key. */
    String version();

    /** The first remark at or behind an offset; what stands in code is none. */
    Optional<Remark> remark(String source, int from);

    /** The body as HTML that is not safe yet. */
    String render(Body body);

    /** What in a body does not become what its author saw in it. */
    default List<Finding> slips(Body body) {
        return List.of();
    }
}
