package be.huisvanhetkind.model;

import be.huisvanhetkind.finding.Place;

/**
 * Voor welke leeftijd, in maanden: -9 is negen maanden voor de geboorte, 299 de laatste maand van
 * 24 jaar (rij 66).
 *
 * @param min youngest, in months
 * @param max oldest, in months, inclusive; a rule says when it is before {@code min}
 */
public record Leeftijd(Place place, int min, int max) {
    public static final int JONGST = -9;
    public static final int OUDST = 299;

    private static final int JAAR = 12;

    /** From this age many come by themselves. */
    private static final int ZELF = 12 * JAAR;

    /** In years that have begun, {@code 1-9}; before birth counts as birth. */
    public String inJaren() {
        return Math.max(0, min) / JAAR + "-" + Math.max(0, max) / JAAR;
    }

    /** Whether who comes by himself may be of this age: somebody of 12 years or older. */
    public boolean hasJongeren() {
        return max >= ZELF;
    }

    /** Whether everybody of this age may come by himself. */
    public boolean isVanJongeren() {
        return min >= ZELF;
    }

    /** Whether some age belongs to both. */
    public boolean overlaps(Leeftijd other) {
        return min <= other.max && other.min <= max;
    }

    /** Whether every age of the other belongs to this. */
    public boolean covers(Leeftijd other) {
        return min <= other.min && other.max <= max;
    }
}
