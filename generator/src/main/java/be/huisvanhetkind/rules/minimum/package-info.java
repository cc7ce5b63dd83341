/** What a house needs before it is recognised (family MIN). */
@NullMarked
package be.huisvanhetkind.rules.minimum;

import org.jspecify.annotations.NullMarked;
