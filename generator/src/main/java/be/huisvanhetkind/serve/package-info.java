/** Looking at the built site on this machine: HTTP on the loopback address. */
@NullMarked
package be.huisvanhetkind.serve;

import org.jspecify.annotations.NullMarked;
