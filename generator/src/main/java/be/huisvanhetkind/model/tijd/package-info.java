/** Opening hours and moments: when something is, in the time of Brussels. */
@NullMarked
package be.huisvanhetkind.model.tijd;

import org.jspecify.annotations.NullMarked;
