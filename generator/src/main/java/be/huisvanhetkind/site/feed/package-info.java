/** Feeds: what is new, for who follows the house with another program. */
@NullMarked
package be.huisvanhetkind.site.feed;

import org.jspecify.annotations.NullMarked;
