/** The pages that explain findings. They are resources, so that the program carries them along. */
@NullMarked
package be.huisvanhetkind.uitleg;

import org.jspecify.annotations.NullMarked;
