/**
 * The house as a library. {@link be.huisvanhetkind.open.OpenHuis} reads a house from folders or
 * from a revision of Git, answers questions about its public part, and tells what is wrong with it.
 * What it gives are the records of {@code be.huisvanhetkind.model}.
 */
@NullMarked
package be.huisvanhetkind.open;

import org.jspecify.annotations.NullMarked;
