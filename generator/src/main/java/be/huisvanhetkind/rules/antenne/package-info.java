/** Small places in a neighbourhood, each with a house behind it (family ANT). */
@NullMarked
package be.huisvanhetkind.rules.antenne;

import org.jspecify.annotations.NullMarked;
