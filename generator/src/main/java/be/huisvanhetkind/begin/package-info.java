/** A house that begins: what is asked, and the files that follow from the answers. */
@NullMarked
package be.huisvanhetkind.begin;

import org.jspecify.annotations.NullMarked;
