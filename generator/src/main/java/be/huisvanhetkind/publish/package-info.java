/** Puts files in a folder, whole or not at all. Knows nothing of what they mean. */
@NullMarked
package be.huisvanhetkind.publish;

import org.jspecify.annotations.NullMarked;
