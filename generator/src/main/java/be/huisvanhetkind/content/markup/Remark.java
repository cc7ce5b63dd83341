package be.huisvanhetkind.content.markup;

/**
 * A remark in a source.
 *
 * @param instead what keeps its place, so that the rest is read as before
 */
record Remark(int start, int end, String instead) {}
