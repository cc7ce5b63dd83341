/** Ages (family AGE). */
@NullMarked
package be.huisvanhetkind.rules.leeftijd;

import org.jspecify.annotations.NullMarked;
