/** What a template sees: plain data, in the words a family reads. */
@NullMarked
package be.huisvanhetkind.site.view;

import org.jspecify.annotations.NullMarked;
