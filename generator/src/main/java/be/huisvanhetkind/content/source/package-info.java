/**
 * Files as they lie in the content folders: found without following links, named, and read within
 * bounds.
 */
@NullMarked
package be.huisvanhetkind.content.source;

import org.jspecify.annotations.NullMarked;
