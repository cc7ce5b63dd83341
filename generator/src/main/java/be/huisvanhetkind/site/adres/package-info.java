/** Addresses of pages and pictures, and where the site stands on the web. */
@NullMarked
package be.huisvanhetkind.site.adres;

import org.jspecify.annotations.NullMarked;
