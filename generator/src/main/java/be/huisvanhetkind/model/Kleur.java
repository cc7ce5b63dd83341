package be.huisvanhetkind.model;

/**
 * Een kleur, die niets laat doorschijnen.
 *
 * @param rood 0 to 255
 * @param groen 0 to 255
 * @param blauw 0 to 255
 */
public record Kleur(int rood, int groen, int blauw) {
    public static final Kleur WIT = new Kleur(255, 255, 255);

    /** What text is written in; the same value stands in {@code tokens.css}. */
    public static final Kleur INKT = new Kleur(0x15, 0x29, 0x2c);

    /** The contrast WCAG 2.2 asks of text (level AA). */
    public static final double LEESBAAR = 4.5;

    /** The contrast WCAG 2.2 asks of shapes that mean something (level AA). */
    public static final double ZICHTBAAR = 3;

    /** Reads {@code #rrggbb}. */
    public static Kleur of(String hex) {
        int rgb = Integer.parseInt(hex.substring(1), 16);
        return new Kleur(rgb >> 16, rgb >> 8 & 0xff, rgb & 0xff);
    }

    public String hex() {
        return "#" + Integer.toHexString(1 << 24 | rood << 16 | groen << 8 | blauw).substring(1);
    }

    /** How much light it gives, as WCAG 2.2 defines it: 0 for black, 1 for white. */
    public double luminantie() {
        return 0.2126 * linear(rood) + 0.7152 * linear(groen) + 0.0722 * linear(blauw);
    }

    /** The contrast with another colour, as WCAG 2.2 defines it: 1 to 21. */
    public double contrast(Kleur other) {
        double one = luminantie() + 0.05;
        double two = other.luminantie() + 0.05;
        return Math.max(one, two) / Math.min(one, two);
    }

    /** This colour laid over another; a share of 1 is this colour alone. */
    public Kleur over(Kleur ground, double share) {
        return new Kleur(
                mix(rood, ground.rood, share),
                mix(groen, ground.groen, share),
                mix(blauw, ground.blauw, share));
    }

    private static int mix(int top, int ground, double share) {
        return (int) Math.round(top * share + ground * (1 - share));
    }

    private static double linear(int channel) {
        double value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
