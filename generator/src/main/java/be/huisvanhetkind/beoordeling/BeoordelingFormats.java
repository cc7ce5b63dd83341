package be.huisvanhetkind.beoordeling;

import java.util.List;

/** Every way to tell a change. A new one is one line here. */
public final class BeoordelingFormats {
    private BeoordelingFormats() {}

    /**
     * In the order they are shown to choose from.
     *
     * @param stijl the style of the house, for a page
     */
    public static List<BeoordelingFormat> all(String stijl) {
        return List.of(
                new BeoordelingTekst(),
                new BeoordelingMarkdown(),
                new BeoordelingJson(),
                new BeoordelingBlad(stijl));
    }
}
