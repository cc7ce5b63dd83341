/** The house as open data: what there is of it, and under which address. */
@NullMarked
package be.huisvanhetkind.site.data;

import org.jspecify.annotations.NullMarked;
