/** Reports on a screen, on paper and for programs. */
@NullMarked
package be.huisvanhetkind.dossier.blad;

import org.jspecify.annotations.NullMarked;
