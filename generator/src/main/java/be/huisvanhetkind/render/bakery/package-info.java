/** Everything JBake and FreeMarker: templates in, text out. */
@NullMarked
package be.huisvanhetkind.render.bakery;

import org.jspecify.annotations.NullMarked;
