/** What can be wrong with a change, apart from what it says. */
@NullMarked
package be.huisvanhetkind.editing.findings;

import org.jspecify.annotations.NullMarked;
