/** What can go wrong when a page is made. */
@NullMarked
package be.huisvanhetkind.render.findings;

import org.jspecify.annotations.NullMarked;
