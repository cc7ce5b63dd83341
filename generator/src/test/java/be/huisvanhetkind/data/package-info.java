/** What others say of the open data of a house. */
@NullMarked
package be.huisvanhetkind.data;

import org.jspecify.annotations.NullMarked;
