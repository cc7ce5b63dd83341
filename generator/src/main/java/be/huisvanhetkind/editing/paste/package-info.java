/** A mail or another text that somebody pasted, and what is recognised in it. */
@NullMarked
package be.huisvanhetkind.editing.paste;

import org.jspecify.annotations.NullMarked;
