package be.huisvanhetkind.site.tekening;

import java.util.ArrayList;
import java.util.List;

/**
 * Places for any number of houses on arcs at both sides of a middle, so that no two touch: within
 * an arc they are a row apart, and every arc is as far from the one before, at the same rows.
 *
 * @param rijen how many rows an arc has
 * @param bogen how many arcs each side has
 * @param stap from row to row
 */
record Bogen(int rijen, int bogen, int stap) {
    private static final int MOST_ROWS = 12;
    private static final int MOST_ARCS = 4;
    private static final int STEP = 56;
    private static final int WIDEST_STEP = 110;
    private static final int ROOM = 420;
    private static final int MARGIN = 60;
    private static final int LOWEST = 260;
    private static final int NEAREST = 92;
    private static final int BULGE = 78;

    static Bogen voor(int houses) {
        int side = Math.max(1, (houses + 1) / 2);
        int arcs = Math.min(MOST_ARCS, (side + MOST_ROWS - 1) / MOST_ROWS);
        int rows = (side + arcs - 1) / arcs;
        return new Bogen(rows, arcs, Math.max(STEP, Math.min(WIDEST_STEP, ROOM / rows)));
    }

    int hoogte() {
        return Math.max(LOWEST, (rijen - 1) * stap + 2 * MARGIN);
    }

    /** The middles of the houses: right and left in turn, from the top. */
    List<Punt> punten(int houses, int middle) {
        List<Punt> points = new ArrayList<>();
        for (int i = 0; i < houses; i++) {
            int place = i / 2;
            int out = distance(place % rijen) + place / rijen * (STEP + 2);
            points.add(new Punt(i % 2 == 0 ? middle + out : middle - out, y(place % rijen)));
        }
        return points;
    }

    private int y(int row) {
        return hoogte() / 2 - (rijen - 1) * stap / 2 + row * stap;
    }

    /** Furthest from the middle where the shared house stands. */
    private int distance(int row) {
        double off = 2.0 * Math.abs(y(row) - hoogte() / 2) / hoogte();
        return (int) Math.round(NEAREST + BULGE * (1 - off * off));
    }
}
