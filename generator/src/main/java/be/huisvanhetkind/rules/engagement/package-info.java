/** The points a house promised with its recognition and its subsidy (family ENG). */
@NullMarked
package be.huisvanhetkind.rules.engagement;

import org.jspecify.annotations.NullMarked;
