/** The house as open data: files for programs, and what they look like. */
@NullMarked
package be.huisvanhetkind.render.data;

import org.jspecify.annotations.NullMarked;
