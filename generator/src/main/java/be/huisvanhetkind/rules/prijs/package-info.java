/** What something costs. */
@NullMarked
package be.huisvanhetkind.rules.prijs;

import org.jspecify.annotations.NullMarked;
