/** Many houses together: their open data in one place, with what is told twice marked. */
@NullMarked
package be.huisvanhetkind.verzamel;

import org.jspecify.annotations.NullMarked;
