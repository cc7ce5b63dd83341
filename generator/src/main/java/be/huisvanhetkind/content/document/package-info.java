/** One text file taken apart: its front matter as a tree, its body as safe HTML. */
@NullMarked
package be.huisvanhetkind.content.document;

import org.jspecify.annotations.NullMarked;
