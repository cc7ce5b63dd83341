/** The content beside what it was at another revision. */
@NullMarked
package be.huisvanhetkind.compare;

import org.jspecify.annotations.NullMarked;
