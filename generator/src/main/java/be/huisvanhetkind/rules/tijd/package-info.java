/** Hours, dates and moments (family TIME). */
@NullMarked
package be.huisvanhetkind.rules.tijd;

import org.jspecify.annotations.NullMarked;
