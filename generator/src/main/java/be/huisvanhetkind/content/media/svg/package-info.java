/**
 * Drawings by others: an svg is read completely, checked against tables of what a drawing may hold
 * and how heavy it may be, and written anew. Nothing of the file itself is passed on.
 */
@NullMarked
package be.huisvanhetkind.content.media.svg;

import org.jspecify.annotations.NullMarked;
