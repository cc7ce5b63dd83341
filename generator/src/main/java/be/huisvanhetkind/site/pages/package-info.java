/** The pages of each content type; one class per type, with the view its template prints. */
@NullMarked
package be.huisvanhetkind.site.pages;

import org.jspecify.annotations.NullMarked;
