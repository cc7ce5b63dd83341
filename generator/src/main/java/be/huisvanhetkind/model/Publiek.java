package be.huisvanhetkind.model;

/**
 * Een soort bestand dat op de site mag komen. Internal types do not implement this, so the compiler
 * keeps them away from {@link OpenbaarHuis}.
 */
public interface Publiek extends Item {}
