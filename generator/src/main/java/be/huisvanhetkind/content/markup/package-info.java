/**
 * Bodies: Markdown and AsciiDoc become the same HTML, and both pass one sanitising policy, last of
 * all. What was rendered before is remembered by its source.
 */
@NullMarked
package be.huisvanhetkind.content.markup;

import org.jspecify.annotations.NullMarked;
