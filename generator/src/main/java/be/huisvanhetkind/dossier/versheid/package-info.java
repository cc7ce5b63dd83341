/** Which pages somebody must look at again, and who (freshness). */
@NullMarked
package be.huisvanhetkind.dossier.versheid;

import org.jspecify.annotations.NullMarked;
