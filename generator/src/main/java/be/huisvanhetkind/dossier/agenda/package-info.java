/** What falls due, from every kind of date in the house: the year of who coordinates it. */
@NullMarked
package be.huisvanhetkind.dossier.agenda;

import org.jspecify.annotations.NullMarked;
