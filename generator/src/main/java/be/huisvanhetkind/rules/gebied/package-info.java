/** Where the house works (family WG). */
@NullMarked
package be.huisvanhetkind.rules.gebied;

import org.jspecify.annotations.NullMarked;
