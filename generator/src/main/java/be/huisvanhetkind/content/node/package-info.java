/**
 * The front matter as a tree of texts, each with its place; what the texts mean is for the kinds to
 * say.
 */
@NullMarked
package be.huisvanhetkind.content.node;

import org.jspecify.annotations.NullMarked;
