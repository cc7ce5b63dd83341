/** What an author may write, as JSON Schema for editors of text. */
@NullMarked
package be.huisvanhetkind.schema;

import org.jspecify.annotations.NullMarked;
