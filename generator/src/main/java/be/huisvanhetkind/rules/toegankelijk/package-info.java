/** Everyone can read it, also who does not see, hear or read well (family A11Y). */
@NullMarked
package be.huisvanhetkind.rules.toegankelijk;

import org.jspecify.annotations.NullMarked;
