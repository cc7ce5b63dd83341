/**
 * What differs between two states of a house, as families would notice it; not between two texts.
 * {@link be.huisvanhetkind.verschil.Verschillen} is the only way in.
 */
@NullMarked
package be.huisvanhetkind.verschil;

import org.jspecify.annotations.NullMarked;
