/** Running text as a reader meets it, with the places where it was typed. */
@NullMarked
package be.huisvanhetkind.model.tekst;

import org.jspecify.annotations.NullMarked;
