/**
 * Forms from declarations: what may be filled in for a file, what was filled in, and the fields
 * that makes of it. Whatever nobody touched stays as it was typed.
 */
@NullMarked
package be.huisvanhetkind.editing.form;

import org.jspecify.annotations.NullMarked;
