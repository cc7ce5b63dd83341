/**
 * A site that is made again only where it changed: what each file was made of is written down, and
 * a file whose every answer is still the same is not made again.
 */
@NullMarked
package be.huisvanhetkind.remake;

import org.jspecify.annotations.NullMarked;
