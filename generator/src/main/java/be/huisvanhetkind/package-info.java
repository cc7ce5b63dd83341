/**
 * The pipeline of the program: files become a checked house, the house becomes a site, the site
 * becomes files.
 */
@NullMarked
package be.huisvanhetkind;

import org.jspecify.annotations.NullMarked;
