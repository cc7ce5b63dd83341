/** Goals, and how the house sees whether it reaches them (family IND). */
@NullMarked
package be.huisvanhetkind.rules.indicator;

import org.jspecify.annotations.NullMarked;
