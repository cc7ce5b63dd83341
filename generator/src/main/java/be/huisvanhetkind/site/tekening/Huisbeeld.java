package be.huisvanhetkind.site.tekening;

import java.util.ArrayList;
import java.util.List;

/**
 * The mission as a house: every family under its roof, the pillars as floors, the places as doors,
 * and the core tasks as what it stands on. As wide as a phone, so that its words can be read there.
 *
 * @param lagen from the roof down
 * @param deuren the left side of each door; large ones are houses, small ones are near homes
 */
public record Huisbeeld(int hoogte, List<Laag> lagen, List<Deur> deuren) {
    /** How wide every such drawing is. */
    public static final int BREEDTE = 360;

    private static final int FLOOR = 66;
    private static final int ROOF = 112;
    private static final int LINE = 20;
    private static final int PADDING = 26;
    private static final int DOORS = 84;
    private static final int MOST_DOORS = 8;
    private static final int FLOOR_WIDTH = 20;
    private static final int STONE_WIDTH = 29;
    private static final int COLOURS = 6;

    public Huisbeeld {
        lagen = List.copyOf(lagen);
        deuren = List.copyOf(deuren);
    }

    /**
     * A beam, a floor or a stone.
     *
     * @param klasse decides its colour
     * @param nummer of a stone, from 1; 0 for what has none
     */
    public record Laag(String klasse, int y, int hoogte, int nummer, List<String> regels) {
        public Laag {
            regels = List.copyOf(regels);
        }

        /** Where its first line stands. */
        public int regel() {
            return y + (hoogte - regels.size() * LINE) / 2 + 15;
        }
    }

    /** A door of a house, or a small one of a place in a neighbourhood. */
    public record Deur(int x, int y, int breedte, int hoogte) {}

    public static Huisbeeld of(
            String naam, List<String> pijlers, List<String> opdrachten, int huizen, int punten) {
        List<Laag> layers = new ArrayList<>();
        int y = ROOF;
        y = add(layers, "hb-balk", y, 0, 0, Tekstregels.of(naam, STONE_WIDTH, 2));
        for (int i = 0; i < pijlers.size(); i++) {
            List<String> lines = Tekstregels.of(pijlers.get(i), FLOOR_WIDTH, 3);
            y = add(layers, "h" + (i % COLOURS + 1), y, FLOOR, 0, lines);
        }
        int doors = Math.min(MOST_DOORS, huizen + punten);
        List<Deur> deuren = deuren(Math.min(huizen, doors), doors, y + DOORS);
        if (doors > 0) {
            layers.add(new Laag("hb-straat", y, DOORS, 0, List.of()));
            y += DOORS;
        }
        for (int i = 0; i < opdrachten.size(); i++) {
            List<String> lines = Tekstregels.of(opdrachten.get(i), STONE_WIDTH, 3);
            y = add(layers, "hb-steen", y, 0, i + 1, lines);
        }
        return new Huisbeeld(y, layers, deuren);
    }

    /** Lays a layer under those that are there; gives where the next begins. */
    private static int add(
            List<Laag> layers, String klasse, int y, int lowest, int number, List<String> lines) {
        int height = Math.max(lowest, lines.size() * LINE + PADDING);
        layers.add(new Laag(klasse, y, height, number, lines));
        return y + height;
    }

    /** The large ones first, all on one floor. */
    private static List<Deur> deuren(int large, int all, int floor) {
        List<Deur> doors = new ArrayList<>();
        int step = BREEDTE / (all + 1);
        for (int i = 0; i < all; i++) {
            int width = i < large ? 30 : 20;
            int height = i < large ? 60 : 38;
            doors.add(new Deur(step * (i + 1) - width / 2, floor - height, width, height));
        }
        return doors;
    }
}
