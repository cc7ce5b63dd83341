/** One declaration per content type: the only place where its fields are written. */
@NullMarked
package be.huisvanhetkind.content.types;

import org.jspecify.annotations.NullMarked;
