/** The door of a house that runs its own editor: who may come in, and how. */
@NullMarked
package be.huisvanhetkind.deur;

import org.jspecify.annotations.NullMarked;
