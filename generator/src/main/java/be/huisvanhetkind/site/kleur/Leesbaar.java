package be.huisvanhetkind.site.kleur;

import be.huisvanhetkind.model.Kleur;
import java.util.stream.Stream;

/** Makes a colour darker or lighter, in small steps, until it can be read. */
final class Leesbaar {
    private static final double STEP = 0.005;
    private static final int MOST_STEPS = 200;
    private static final double SOFT = 0.55;

    private Leesbaar() {}

    /** The nearest darker shade with at least this contrast on every ground. */
    static Kleur donkerder(Kleur kleur, double contrast, Kleur... grounds) {
        return move(kleur, -STEP, contrast, grounds);
    }

    /**
     * The nearest lighter shade with at least this contrast on every ground; a bright colour
     * becomes softer.
     */
    static Kleur lichter(Kleur kleur, double contrast, Kleur... grounds) {
        return reads(kleur, contrast, grounds)
                ? kleur
                : move(Tint.of(kleur).softened(SOFT).kleur(), STEP, contrast, grounds);
    }

    private static Kleur move(Kleur kleur, double step, double contrast, Kleur... grounds) {
        Tint tint = Tint.of(kleur);
        Kleur now = kleur;
        for (int i = 0; i < MOST_STEPS && !reads(now, contrast, grounds); i++) {
            tint = tint.withLightness(tint.lightness() + step);
            now = tint.kleur();
        }
        return now;
    }

    private static boolean reads(Kleur kleur, double contrast, Kleur... grounds) {
        return Stream.of(grounds).allMatch(ground -> kleur.contrast(ground) >= contrast);
    }
}
