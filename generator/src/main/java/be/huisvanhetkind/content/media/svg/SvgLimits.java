package be.huisvanhetkind.content.media.svg;

/**
 * How heavy a drawing may be: far more than any logo needs, and little enough to be drawn in a
 * moment, here and on an old phone.
 */
public final class SvgLimits {
    static final int BYTES = 2 * 1024 * 1024;
    static final int ELEMENTS = 10_000;

    /** How deep elements stand in each other; also when one is brought in from elsewhere. */
    public static final int DEPTH = 40;

    /** Text, and styles. */
    static final int LETTERS = 100_000;

    static final int RULES = 500;

    /** The widest and highest a drawing says it is. */
    static final double SIDE = 100_000;

    static final double SMALLEST_SIDE = 0.01;

    /** Elements, each counted as often as it is drawn. */
    public static final int DRAWN = 20_000;

    /** Layers that are drawn apart: masks, patterns, filters, what is seen through as a whole. */
    static final int LAYERS = 300;

    /** Pieces of lines, each counted as often as it is drawn. */
    static final int PIECES = 400_000;

    /** Pieces of lines that cut others off. */
    static final int CUTTING = 10_000;

    static final int DASHES = 100_000;

    /** How many times as wide as the drawing a layer may be. */
    static final double LAYER = 12;

    /** How many times the tile of a pattern may fit in what it fills. */
    static final double TILES = 100_000;

    /** How much of the drawing a filter may smear out. */
    static final double SMEAR = 0.25;

    private SvgLimits() {}
}
