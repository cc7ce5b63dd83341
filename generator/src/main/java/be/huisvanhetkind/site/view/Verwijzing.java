package be.huisvanhetkind.site.view;

import java.util.List;

/**
 * One entry of a list of pages.
 *
 * @param erbij a few facts under it
 */
public record Verwijzing(Link link, Geschreven samenvatting, List<Geschreven> erbij) {
    public Verwijzing {
        erbij = List.copyOf(erbij);
    }
}
