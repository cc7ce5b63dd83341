/** What can be wrong with a change. */
@NullMarked
package be.huisvanhetkind.compare.findings;

import org.jspecify.annotations.NullMarked;
