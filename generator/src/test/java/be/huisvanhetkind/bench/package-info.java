/**
 * How fast the program is, on made-up houses of any size. Run by {@code mvn -q -Pbench
 * test-compile}.
 */
@NullMarked
package be.huisvanhetkind.bench;

import org.jspecify.annotations.NullMarked;
