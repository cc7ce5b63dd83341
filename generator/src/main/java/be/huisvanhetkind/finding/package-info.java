/** What can be said to an author about one place in a file: the vocabulary every stage shares. */
@NullMarked
package be.huisvanhetkind.finding;

import org.jspecify.annotations.NullMarked;
