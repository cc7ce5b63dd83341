/** What partners say they do, and what they do (family ROL). */
@NullMarked
package be.huisvanhetkind.rules.rol;

import org.jspecify.annotations.NullMarked;
