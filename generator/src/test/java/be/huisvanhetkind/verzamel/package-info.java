@NullMarked
package be.huisvanhetkind.verzamel;

import org.jspecify.annotations.NullMarked;
