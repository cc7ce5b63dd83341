/** Files for someone's own agenda, as RFC 5545. */
@NullMarked
package be.huisvanhetkind.render.kalender;

import org.jspecify.annotations.NullMarked;
