/** Turns the site into files: one class per format, each file cooked when it is written. */
@NullMarked
package be.huisvanhetkind.render;

import org.jspecify.annotations.NullMarked;
