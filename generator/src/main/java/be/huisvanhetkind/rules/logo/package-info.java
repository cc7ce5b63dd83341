/** The brand of the house and the face of each partner (family LOGO). */
@NullMarked
package be.huisvanhetkind.rules.logo;

import org.jspecify.annotations.NullMarked;
