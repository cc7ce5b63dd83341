/**
 * A small world in which every rule of the architecture is broken once, so that a rule that catches
 * nothing is noticed.
 */
package be.huisvanhetkind.geplant;
