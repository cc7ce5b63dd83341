/** What the site gives on paper: QR codes, and flyers that everyone can read. */
@NullMarked
package be.huisvanhetkind.render.papier;

import org.jspecify.annotations.NullMarked;
