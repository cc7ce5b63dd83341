/** What was measured, year by year (rijen 25, 80). */
@NullMarked
package be.huisvanhetkind.dossier.meting;

import org.jspecify.annotations.NullMarked;
