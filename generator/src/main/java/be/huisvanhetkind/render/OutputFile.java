package be.huisvanhetkind.render;

/**
 * A file of the site, not made yet.
 *
 * @param path relative to the root of the site, with forward slashes
 * @param recipe makes its bytes when it is written or asked for
 */
public record OutputFile(String path, Recipe recipe) {}
