/**
 * The public house as the site reads it: every look in it is a question, and whoever listens knows
 * what an answer rests on.
 */
@NullMarked
package be.huisvanhetkind.site.index;

import org.jspecify.annotations.NullMarked;
