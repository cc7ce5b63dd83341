package be.huisvanhetkind.editing.concept;

import java.time.Instant;

/**
 * A file as it was once.
 *
 * @param naam who wrote it then
 * @param boodschap why, in one line
 */
public record Vorige(Versie versie, String naam, Instant moment, String boodschap) {}
