/** Spreadsheets: rows, and which column is which field. */
@NullMarked
package be.huisvanhetkind.importing.tabel;

import org.jspecify.annotations.NullMarked;
