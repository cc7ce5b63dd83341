/** The house as a whole, with everything in it, and what of it may be published. */
@NullMarked
package be.huisvanhetkind.model.huis;

import org.jspecify.annotations.NullMarked;
