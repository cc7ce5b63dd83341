/** The kinds of values: how each is recognised in what an author typed. */
@NullMarked
package be.huisvanhetkind.content.kinds;

import org.jspecify.annotations.NullMarked;
