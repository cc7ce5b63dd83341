/** The street of houses on the home page, drawn from the number of partners. */
@NullMarked
package be.huisvanhetkind.site.straat;

import org.jspecify.annotations.NullMarked;
