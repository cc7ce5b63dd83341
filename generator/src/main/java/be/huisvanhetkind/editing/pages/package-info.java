/** The pages of the editor, {@code /redactie/}: forms and drafts in a browser, without a script. */
@NullMarked
package be.huisvanhetkind.editing.pages;

import org.jspecify.annotations.NullMarked;
