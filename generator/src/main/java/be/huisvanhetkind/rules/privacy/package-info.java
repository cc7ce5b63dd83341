/** The privacy of families, volunteers and staff (family PRI). */
@NullMarked
package be.huisvanhetkind.rules.privacy;

import org.jspecify.annotations.NullMarked;
