/** What can be wrong with the addresses of the site. */
@NullMarked
package be.huisvanhetkind.site.findings;

import org.jspecify.annotations.NullMarked;
