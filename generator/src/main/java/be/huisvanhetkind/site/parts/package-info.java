/** Makes the parts that several pages share, such as cards, contact and hours. */
@NullMarked
package be.huisvanhetkind.site.parts;

import org.jspecify.annotations.NullMarked;
