package be.huisvanhetkind.site.view;

import java.util.List;

/**
 * Where a reader is in a long list that is cut into pages.
 *
 * @param nummer counted from one
 * @param bladen every page of the list; none when it fits on one
 */
public record Bladwijzer(int nummer, List<Link> bladen) {
    /** Of a list on one page. */
    public static final Bladwijzer GEEN = new Bladwijzer(1, List.of());

    public Bladwijzer {
        bladen = List.copyOf(bladen);
    }
}
