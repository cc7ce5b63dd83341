/** Words that put a label on families (family STIG). */
@NullMarked
package be.huisvanhetkind.rules.stigma;

import org.jspecify.annotations.NullMarked;
