package be.huisvanhetkind.site.straat;

import java.util.ArrayList;
import java.util.List;

/**
 * The street: as many houses as there are partners, trees between them, and the shared house in the
 * middle. The drawing is 1440 wide and 200 high; a narrow screen shows its middle.
 *
 * @param vormen every shape, from left to right on each side, so that the middle is never covered
 */
public record Straat(List<Vorm> vormen) {
    private static final int WIDTH = 1440;
    private static final int HALF_OF_THE_MIDDLE = 150;
    private static final int SIDE = WIDTH / 2 - HALF_OF_THE_MIDDLE;
    private static final int TREE = 56;
    private static final int WIDEST = 124;
    private static final int NARROWEST = 62;

    public Straat {
        vormen = List.copyOf(vormen);
    }

    public static Straat of(int houses) {
        List<Vorm> vormen = new ArrayList<>();
        side(houses / 2, 0, true, vormen);
        side(houses - houses / 2, houses / 2, false, vormen);
        return new Straat(vormen);
    }

    /**
     * Walks from the middle outwards: a tree after every second house, and only trees when the
     * houses are all there.
     */
    private static void side(int houses, int first, boolean left, List<Vorm> vormen) {
        int width = width(houses);
        int drawn = 0;
        for (int done = 0; done < SIDE; ) {
            boolean tree = drawn >= houses || drawn > 0 && drawn % 2 == 0 && !endsWithTree(vormen);
            int next = tree ? TREE : width;
            int x = left ? SIDE - done - next : WIDTH - SIDE + done;
            if (tree) {
                vormen.addAll(new Boom(x + TREE / 2, drawn % 3).vormen());
            } else {
                vormen.addAll(new Huisje(first + drawn, x, width).vormen());
                drawn++;
            }
            done += next;
        }
    }

    private static boolean endsWithTree(List<Vorm> vormen) {
        return !vormen.isEmpty() && vormen.get(vormen.size() - 1).klasse().equals(Boom.KROON);
    }

    private static int width(int houses) {
        int room = SIDE - houses / 2 * TREE;
        return Math.max(NARROWEST, Math.min(WIDEST, houses == 0 ? WIDEST : room / houses));
    }
}
