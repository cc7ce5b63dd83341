/** The yearly report: what was done, measured and heard (rijen 47, 80, 89). */
@NullMarked
package be.huisvanhetkind.dossier.jaarverslag;

import org.jspecify.annotations.NullMarked;
