/** What every closed list of words has. */
@NullMarked
package be.huisvanhetkind.model.keuze;

import org.jspecify.annotations.NullMarked;
