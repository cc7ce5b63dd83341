/** Files of other systems, whose fields are known beforehand. */
@NullMarked
package be.huisvanhetkind.importing.systeem;

import org.jspecify.annotations.NullMarked;
