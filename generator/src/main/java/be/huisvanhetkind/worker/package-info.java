/** Work that may take more than there is, done by another process that can be ended. */
@NullMarked
package be.huisvanhetkind.worker;

import org.jspecify.annotations.NullMarked;
