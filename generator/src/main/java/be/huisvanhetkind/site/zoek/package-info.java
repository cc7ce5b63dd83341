/** What the script of the visitor searches and filters in; nothing of it is asked before then. */
@NullMarked
package be.huisvanhetkind.site.zoek;

import org.jspecify.annotations.NullMarked;
