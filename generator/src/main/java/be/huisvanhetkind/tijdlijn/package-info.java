/** What changed in a house lately, for who keeps a copy of its data. */
@NullMarked
package be.huisvanhetkind.tijdlijn;

import org.jspecify.annotations.NullMarked;
