package be.huisvanhetkind.content.markup;

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
}
