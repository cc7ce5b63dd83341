/** Who may change what. */
@NullMarked
package be.huisvanhetkind.editing;

import org.jspecify.annotations.NullMarked;
