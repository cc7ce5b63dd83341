/** Hard words, explained where they stand and on a page of their own. */
@NullMarked
package be.huisvanhetkind.site.moeilijk;

import org.jspecify.annotations.NullMarked;
