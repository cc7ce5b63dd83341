/** Colours that can be read: contrast is computed, not hoped for. */
@NullMarked
package be.huisvanhetkind.site.kleur;

import org.jspecify.annotations.NullMarked;
