package be.huisvanhetkind.editing.concept;

/**
 * All files of the house at one moment.
 *
 * @param id the name Git has for it
 */
public record Versie(String id) {}
