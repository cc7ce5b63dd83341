/**
 * Pictures drawn from data: the network of partners, the mission as a house, the places on a map.
 * Whole numbers only; every picture stands beside the same in words.
 */
@NullMarked
package be.huisvanhetkind.site.tekening;

import org.jspecify.annotations.NullMarked;
