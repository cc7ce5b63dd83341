/** What can be said about a file that is imported. */
@NullMarked
package be.huisvanhetkind.importing.findings;

import org.jspecify.annotations.NullMarked;
