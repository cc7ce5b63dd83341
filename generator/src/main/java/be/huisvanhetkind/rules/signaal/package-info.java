/** What partners see lacking, and what they hear back (family SIG). */
@NullMarked
package be.huisvanhetkind.rules.signaal;

import org.jspecify.annotations.NullMarked;
