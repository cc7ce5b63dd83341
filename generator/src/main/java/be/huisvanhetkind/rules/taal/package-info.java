/** Plain language on pages for families (family TAAL). */
@NullMarked
package be.huisvanhetkind.rules.taal;

import org.jspecify.annotations.NullMarked;
