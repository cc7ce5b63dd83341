/**
 * Pictures in, pictures out: smaller, upright and without what a camera wrote in them. Only pixels
 * come through.
 */
@NullMarked
package be.huisvanhetkind.render.pictures;

import org.jspecify.annotations.NullMarked;
