/** Groups of fields that several content types share. */
@NullMarked
package be.huisvanhetkind.content.shapes;

import org.jspecify.annotations.NullMarked;
