package be.huisvanhetkind.render.output;

/**
 * A file of the site, not made yet.
 *
 * @param path relative to the root of the site, with forward slashes
 * @param given everything its recipe was given when the site was laid out, as a value that can be
 *     told from others; what it asks of the house later, the house hears
 * @param recipe makes its bytes when it is written or asked for
 */
public record OutputFile(String path, Object given, Recipe recipe) {
    /** A file that is given nothing: its recipe asks for all it needs. */
    public OutputFile(String path, Recipe recipe) {
        this(path, "", recipe);
    }
}
