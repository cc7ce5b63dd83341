/** What was read before, by the hash of what was read. It may be deleted at any time. */
@NullMarked
package be.huisvanhetkind.content.cache;

import org.jspecify.annotations.NullMarked;
