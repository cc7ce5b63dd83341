/** What was made before, by the digest of what it was made of. It may be deleted at any time. */
@NullMarked
package be.huisvanhetkind.cache;

import org.jspecify.annotations.NullMarked;
