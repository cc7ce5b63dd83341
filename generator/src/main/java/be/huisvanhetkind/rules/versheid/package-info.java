/** When someone last read what is on the site (family FRESH). */
@NullMarked
package be.huisvanhetkind.rules.versheid;

import org.jspecify.annotations.NullMarked;
