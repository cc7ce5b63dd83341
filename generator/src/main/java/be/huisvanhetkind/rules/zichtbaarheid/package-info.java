/** Who may see what (family VIS). */
@NullMarked
package be.huisvanhetkind.rules.zichtbaarheid;

import org.jspecify.annotations.NullMarked;
