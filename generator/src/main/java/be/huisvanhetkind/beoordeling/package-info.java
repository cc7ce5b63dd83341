/**
 * A change, told to who reviews it: on a terminal, below a pull request, as a page, for a program;
 * and what a Git host needs to ask the right person.
 */
@NullMarked
package be.huisvanhetkind.beoordeling;

import org.jspecify.annotations.NullMarked;
