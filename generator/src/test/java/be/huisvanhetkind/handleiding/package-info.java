/** What the handbook in {@code docs/} says of the program must be so. */
@NullMarked
package be.huisvanhetkind.handleiding;

import org.jspecify.annotations.NullMarked;
