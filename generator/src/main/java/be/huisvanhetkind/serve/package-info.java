/** Looking at the house on this machine while it is worked on: HTTP on the loopback address. */
@NullMarked
package be.huisvanhetkind.serve;

import org.jspecify.annotations.NullMarked;
