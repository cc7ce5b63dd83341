/** Who meets, when, and who takes which task (rijen 39, 46, 53, 60, 74, 77, 78). */
@NullMarked
package be.huisvanhetkind.dossier.overleg;

import org.jspecify.annotations.NullMarked;
