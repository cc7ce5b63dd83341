/** Ways to narrow a list of offers, each declared once: its pages, its counts, its data. */
@NullMarked
package be.huisvanhetkind.site.facetten;

import org.jspecify.annotations.NullMarked;
