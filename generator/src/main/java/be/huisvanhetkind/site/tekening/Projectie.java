package be.huisvanhetkind.site.tekening;

import be.huisvanhetkind.site.tekening.Plattegrond.Plaats;
import java.util.List;

/**
 * From degrees to a drawing: within a few municipalities the world is flat.
 *
 * @param west the left side, in metres
 * @param noord the top, in metres
 * @param meters in one unit of the drawing
 */
record Projectie(double west, double noord, double meters, int hoogte, double krimp) {
    static final int WIDTH = 480;

    private static final int LOWEST = 260;
    private static final int HIGHEST = 560;
    private static final int MARGIN = 56;
    private static final double PER_DEGREE = 111_320;

    /** A house with one place still shows a neighbourhood. */
    private static final double NARROWEST = 1500;

    static Projectie of(List<Plaats> places) {
        double south = places.stream().mapToDouble(Plaats::breedtegraad).min().orElse(0);
        double north = places.stream().mapToDouble(Plaats::breedtegraad).max().orElse(0);
        double shrink = StrictMath.cos(Math.toRadians((south + north) / 2)) * PER_DEGREE;
        double left = places.stream().mapToDouble(Plaats::lengtegraad).min().orElse(0) * shrink;
        double right = places.stream().mapToDouble(Plaats::lengtegraad).max().orElse(0) * shrink;
        double bottom = south * PER_DEGREE;
        double top = north * PER_DEGREE;
        double meters =
                Math.max(
                        Math.max(right - left, NARROWEST) / (WIDTH - 2 * MARGIN),
                        (top - bottom) / (HIGHEST - 2 * MARGIN));
        int height = Math.max(LOWEST, (int) Math.ceil((top - bottom) / meters) + 2 * MARGIN);
        return new Projectie(
                (left + right) / 2 - meters * WIDTH / 2,
                (bottom + top) / 2 + meters * height / 2,
                meters,
                height,
                shrink);
    }

    Punt punt(Plaats plaats) {
        return new Punt(
                (int) Math.round((plaats.lengtegraad() * krimp - west) / meters),
                (int) Math.round((noord - plaats.breedtegraad() * PER_DEGREE) / meters));
    }
}
