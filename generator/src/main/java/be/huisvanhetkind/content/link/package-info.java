/** Addresses: which of them may stand on the site. */
@NullMarked
package be.huisvanhetkind.content.link;

import org.jspecify.annotations.NullMarked;
