/**
 * What another version of the program means for a house: what is new, what its people must do, and
 * what can be seen in the house itself.
 */
@NullMarked
package be.huisvanhetkind.uitgave;

import org.jspecify.annotations.NullMarked;
