/** A mail to a partner about its own pages, that somebody can send. */
@NullMarked
package be.huisvanhetkind.dossier.overzicht;

import org.jspecify.annotations.NullMarked;
