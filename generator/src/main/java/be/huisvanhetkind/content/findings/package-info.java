/**
 * What can be wrong with one file: one record per mistake, named after it, with its words beside
 * its facts.
 */
@NullMarked
package be.huisvanhetkind.content.findings;

import org.jspecify.annotations.NullMarked;
