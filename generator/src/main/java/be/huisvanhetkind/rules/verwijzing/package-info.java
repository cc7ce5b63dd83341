/** References: what one file says about another (family REF). */
@NullMarked
package be.huisvanhetkind.rules.verwijzing;

import org.jspecify.annotations.NullMarked;
