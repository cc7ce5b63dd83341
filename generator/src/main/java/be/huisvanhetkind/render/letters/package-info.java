/** The letters of what is drawn: chosen here, and the same on every machine. */
@NullMarked
package be.huisvanhetkind.render.letters;

import org.jspecify.annotations.NullMarked;
