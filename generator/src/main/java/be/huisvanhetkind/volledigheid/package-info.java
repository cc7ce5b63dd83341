/** Hoe volledig het huis zich toont: a score per item and per partner, and what is missing. */
@NullMarked
package be.huisvanhetkind.volledigheid;

import org.jspecify.annotations.NullMarked;
