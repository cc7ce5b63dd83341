/** What the house tells: news, pages, notices, materials, calls for help. */
@NullMarked
package be.huisvanhetkind.model.redactie;

import org.jspecify.annotations.NullMarked;
