/** Drafts at a host of repositories: branches and pull requests, through its API. */
@NullMarked
package be.huisvanhetkind.editing.host;

import org.jspecify.annotations.NullMarked;
