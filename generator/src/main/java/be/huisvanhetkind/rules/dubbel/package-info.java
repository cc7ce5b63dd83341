/** The same thing written twice (family DUP). */
@NullMarked
package be.huisvanhetkind.rules.dubbel;

import org.jspecify.annotations.NullMarked;
