/** What becomes of a file in which two people wrote. */
@NullMarked
package be.huisvanhetkind.editing.merge;

import org.jspecify.annotations.NullMarked;
