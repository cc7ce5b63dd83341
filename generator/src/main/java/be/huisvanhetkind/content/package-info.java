/**
 * Reading: folders, front matter, markup and fields become one typed house. A content type is
 * declared once, in {@code types}; reading, checking, forms and schemas all come from that
 * declaration.
 */
@NullMarked
package be.huisvanhetkind.content;

import org.jspecify.annotations.NullMarked;
