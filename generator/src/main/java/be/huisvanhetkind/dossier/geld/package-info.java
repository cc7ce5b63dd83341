/** The money of the house: what it got, for what, and what was paid with it (rijen 64, 84, 85). */
@NullMarked
package be.huisvanhetkind.dossier.geld;

import org.jspecify.annotations.NullMarked;
