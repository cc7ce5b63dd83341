/** What is typed and printed. */
@NullMarked
package be.huisvanhetkind.cli;

import org.jspecify.annotations.NullMarked;
