/** Agreements for a term, and other things with a first and a last day (family NOTA). */
@NullMarked
package be.huisvanhetkind.rules.nota;

import org.jspecify.annotations.NullMarked;
