@NullMarked
package be.huisvanhetkind.site.data;

import org.jspecify.annotations.NullMarked;
