/** What authors wrote, and the words to look for in it. */
@NullMarked
package be.huisvanhetkind.rules.tekst;

import org.jspecify.annotations.NullMarked;
