/** What a page is about, for search engines and assistants: the words of schema.org. */
@NullMarked
package be.huisvanhetkind.render.schemaorg;

import org.jspecify.annotations.NullMarked;
