package be.huisvanhetkind.content.markup;

/** A language bodies are written in. */
interface Markup {
    /** The extension of its files, without the dot. */
    String extension();

    /** Changes whenever the same source may become other HTML; part of the cache key. */
    String version();

    /** The body as HTML that is not safe yet. */
    String render(Body body);
}
