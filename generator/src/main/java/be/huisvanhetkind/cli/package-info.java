/** Words typed and printed, exit codes, progress, the clock. */
@NullMarked
package be.huisvanhetkind.cli;

import org.jspecify.annotations.NullMarked;
