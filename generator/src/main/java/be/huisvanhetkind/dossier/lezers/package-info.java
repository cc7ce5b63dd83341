/** How often pages were read, of the log of a host. Who read them is not kept. */
@NullMarked
package be.huisvanhetkind.dossier.lezers;

import org.jspecify.annotations.NullMarked;
