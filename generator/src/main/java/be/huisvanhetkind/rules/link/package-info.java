/** Links to elsewhere that arrive safely (family LINK). */
@NullMarked
package be.huisvanhetkind.rules.link;

import org.jspecify.annotations.NullMarked;
