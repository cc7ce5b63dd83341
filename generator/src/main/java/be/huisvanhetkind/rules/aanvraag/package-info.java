/** Requests for support and their four steps (family PROC). */
@NullMarked
package be.huisvanhetkind.rules.aanvraag;

import org.jspecify.annotations.NullMarked;
