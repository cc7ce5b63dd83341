/** What another site can show of the house: pieces of HTML without style or script. */
@NullMarked
package be.huisvanhetkind.render.insluiten;

import org.jspecify.annotations.NullMarked;
