/** Pictures: whether a file is what its name says, and safe to show. */
@NullMarked
package be.huisvanhetkind.content.media;

import org.jspecify.annotations.NullMarked;
