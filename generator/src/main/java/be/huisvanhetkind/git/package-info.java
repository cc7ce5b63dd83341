/** Content as it was at another revision, and what changed since. Never writes in a repository. */
@NullMarked
package be.huisvanhetkind.git;

import org.jspecify.annotations.NullMarked;
