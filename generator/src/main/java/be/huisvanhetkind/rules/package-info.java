/**
 * Demands on the house as a whole: one rule, one file, named after what is wrong. Knows nothing of
 * how it was read.
 */
@NullMarked
package be.huisvanhetkind.rules;

import org.jspecify.annotations.NullMarked;
