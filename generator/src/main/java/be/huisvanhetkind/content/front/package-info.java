/** Takes a text file apart: decoding, the fences, and the front matter as a tree with places. */
@NullMarked
package be.huisvanhetkind.content.front;

import org.jspecify.annotations.NullMarked;
