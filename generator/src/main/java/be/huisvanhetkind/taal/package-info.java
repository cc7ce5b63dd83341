/** Dutch words and sentences: syllables, readability, expressions in a text. Knows only text. */
@NullMarked
package be.huisvanhetkind.taal;

import org.jspecify.annotations.NullMarked;
