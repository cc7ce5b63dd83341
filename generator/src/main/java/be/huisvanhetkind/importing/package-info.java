/** Files of others become drafts of this house. */
@NullMarked
package be.huisvanhetkind.importing;

import org.jspecify.annotations.NullMarked;
