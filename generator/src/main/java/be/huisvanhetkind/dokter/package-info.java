/** Whether this computer and this house are ready; one class for each thing that is looked at. */
@NullMarked
package be.huisvanhetkind.dokter;

import org.jspecify.annotations.NullMarked;
