package be.huisvanhetkind.site.straat;

import java.util.List;

/**
 * A tree.
 *
 * @param x its middle
 * @param grootte 0 is the smallest
 */
record Boom(int x, int grootte) {
    static final String KROON = "sr-l";

    List<Vorm> vormen() {
        int half = 18 + grootte * 3;
        int top = 120 - grootte * 8;
        return List.of(
                new Vorm("sr-s", "M" + (x - 2) + " 200v-40h4v40z"),
                new Vorm(
                        KROON,
                        "M"
                                + x
                                + " "
                                + top
                                + "c"
                                + half
                                + " 0 "
                                + (half + 6)
                                + " 60 0 60s"
                                + -(half + 6)
                                + " -60 0 -60z"));
    }
}
