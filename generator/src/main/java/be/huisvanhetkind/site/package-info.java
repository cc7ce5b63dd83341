/**
 * Which pages the public site has, their addresses, and what stands on them; knows no HTML and no
 * disk.
 */
@NullMarked
package be.huisvanhetkind.site;

import org.jspecify.annotations.NullMarked;
