/** What the house offers, in the words of the Human Services Data Specification 3.0. */
@NullMarked
package be.huisvanhetkind.render.hsds;

import org.jspecify.annotations.NullMarked;
