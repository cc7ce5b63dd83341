package be.huisvanhetkind.site.kleur;

import be.huisvanhetkind.model.Kleur;

/**
 * A colour as hue, saturation and lightness, so that it can become darker or lighter and stay
 * itself.
 *
 * @param hue 0 to 6
 * @param saturation 0 to 1
 * @param lightness 0 to 1
 */
record Tint(double hue, double saturation, double lightness) {
    static Tint of(Kleur kleur) {
        double r = kleur.rood() / 255.0;
        double g = kleur.groen() / 255.0;
        double b = kleur.blauw() / 255.0;
        double max = Math.max(r, Math.max(g, b));
        double min = Math.min(r, Math.min(g, b));
        double chroma = max - min;
        double lightness = (max + min) / 2;
        if (chroma == 0) {
            return new Tint(0, 0, lightness);
        }
        double hue =
                max == r
                        ? (g - b) / chroma + 6
                        : max == g ? (b - r) / chroma + 2 : (r - g) / chroma + 4;
        return new Tint(hue % 6, chroma / (1 - Math.abs(2 * lightness - 1)), lightness);
    }

    Tint withLightness(double other) {
        return new Tint(hue, saturation, Math.max(0, Math.min(1, other)));
    }

    /** No brighter than this. */
    Tint softened(double most) {
        return new Tint(hue, Math.min(saturation, most), lightness);
    }

    Kleur kleur() {
        double chroma = (1 - Math.abs(2 * lightness - 1)) * saturation;
        return new Kleur(channel(chroma, 0), channel(chroma, 4), channel(chroma, 2));
    }

    /** One channel, found by how far the hue is from that channel's own hue. */
    private int channel(double chroma, int shift) {
        double distance = Math.abs((hue + shift) % 6 - 3);
        double value = chroma * Math.max(0, Math.min(1, distance - 1)) + lightness - chroma / 2;
        return (int) Math.round(Math.max(0, Math.min(1, value)) * 255);
    }
}
