/** Dutch words for ages, prices, days and hours: pure functions of the model. */
@NullMarked
package be.huisvanhetkind.site.woorden;

import org.jspecify.annotations.NullMarked;
