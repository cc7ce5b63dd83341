/** What a format is, and the files it makes. */
@NullMarked
package be.huisvanhetkind.render.output;

import org.jspecify.annotations.NullMarked;
