package be.huisvanhetkind.site.tekening;

/** A point of a drawing, from its left top corner. */
public record Punt(int x, int y) {
    /** Halfway another point. */
    Punt halfway(Punt other) {
        return new Punt((x + other.x) / 2, (y + other.y) / 2);
    }

    /** As an SVG path says it. */
    String pad() {
        return x + " " + y;
    }
}
