/** What a field is, and a group of fields; how values are read and what was found on the way. */
@NullMarked
package be.huisvanhetkind.content.fields;

import org.jspecify.annotations.NullMarked;
