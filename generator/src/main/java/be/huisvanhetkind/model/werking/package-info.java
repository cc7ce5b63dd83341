/** How the house works and accounts for it: plans, actions, indicators, participation. */
@NullMarked
package be.huisvanhetkind.model.werking;

import org.jspecify.annotations.NullMarked;
