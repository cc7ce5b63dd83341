/** What was promised, to whom, and what came of it (rijen 11, 12, 38, 57, 73, 76, 77, 79). */
@NullMarked
package be.huisvanhetkind.dossier.beloften;

import org.jspecify.annotations.NullMarked;
