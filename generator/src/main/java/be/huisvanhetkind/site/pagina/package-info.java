/** What a page is, who makes pages, and what is shown of one when it is shared. */
@NullMarked
package be.huisvanhetkind.site.pagina;

import org.jspecify.annotations.NullMarked;
