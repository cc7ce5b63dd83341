@NullMarked
package be.huisvanhetkind.tijdlijn;

import org.jspecify.annotations.NullMarked;
