/** What a source gives: items as it tells of them, each value with the place where it stands. */
@NullMarked
package be.huisvanhetkind.importing.voorstel;

import org.jspecify.annotations.NullMarked;
