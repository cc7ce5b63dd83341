/** Money the house received (family SUB). */
@NullMarked
package be.huisvanhetkind.rules.subsidie;

import org.jspecify.annotations.NullMarked;
