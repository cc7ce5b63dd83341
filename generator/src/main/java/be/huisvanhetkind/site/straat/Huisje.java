package be.huisvanhetkind.site.straat;

import java.util.List;

/**
 * One house of the street, always the same for the same place in the row.
 *
 * @param nummer its place in the row; decides colour, gable and height
 */
record Huisje(int nummer, int x, int width) {
    private static final int STREET = 200;
    private static final int[] WALLS = {92, 118, 82, 112, 98, 124, 86};
    private static final int COLOURS = 6;

    List<Vorm> vormen() {
        int top = STREET - WALLS[nummer % WALLS.length];
        int roof = width * 2 / 5;
        String wall = gevel().pad(x, width, top, roof);
        return List.of(
                new Vorm("h" + (nummer * 5 % COLOURS + 1), wall),
                new Vorm("sr-r", ramen(top)),
                new Vorm("sr-d", deur()));
    }

    private Gevel gevel() {
        return Gevel.values()[nummer % Gevel.values().length];
    }

    /** Two or three windows beside each other, and one in the gable. */
    private String ramen(int top) {
        int count = width < 100 ? 2 : 3;
        int pane = width / 6;
        int gap = (width - count * pane) / (count + 1);
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < count; i++) {
            path.append(raam(x + gap + i * (pane + gap), top + 12, pane, pane * 5 / 4));
        }
        return path.append(raam(x + (width - pane) / 2, top - width / 6, pane, pane)).toString();
    }

    private static String raam(int x, int y, int width, int height) {
        return "M" + x + " " + y + "h" + width + "v" + height + "h" + -width + "z";
    }

    private String deur() {
        int door = width / 5;
        int left = x + (nummer % 2 == 0 ? width - door - width / 8 : width / 8);
        return "M"
                + left
                + " "
                + STREET
                + "v-26a"
                + door / 2
                + " "
                + door / 2
                + " 0 0 1 "
                + door / 2 * 2
                + " 0v26z";
    }
}
