/** What families come for: partners, what they offer, where and when, and the ways to it. */
@NullMarked
package be.huisvanhetkind.model.aanbod;

import org.jspecify.annotations.NullMarked;
