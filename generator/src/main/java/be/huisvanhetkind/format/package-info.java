/**
 * The one way to write front matter. The YAML is cut in entries with their comments, and these are
 * printed again; what a value says never changes.
 */
@NullMarked
package be.huisvanhetkind.format;

import org.jspecify.annotations.NullMarked;
