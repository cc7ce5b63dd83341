/** What programs looked at, and what they found: kept in the repository by the tests. */
@NullMarked
package be.huisvanhetkind.site.proeven;

import org.jspecify.annotations.NullMarked;
