/** Questions to the open data of a house, in the words of the addresses of its site. */
@NullMarked
package be.huisvanhetkind.site.vragen;

import org.jspecify.annotations.NullMarked;
