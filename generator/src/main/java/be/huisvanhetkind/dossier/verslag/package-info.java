/**
 * What a report of the dossier says: numbers, tables and work to do, whatever they are shown on.
 */
@NullMarked
package be.huisvanhetkind.dossier.verslag;

import org.jspecify.annotations.NullMarked;
