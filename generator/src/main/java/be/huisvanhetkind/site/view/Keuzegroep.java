package be.huisvanhetkind.site.view;

import be.huisvanhetkind.site.Url;
import java.util.List;

/** A way to narrow a list: every choice is a page. */
public record Keuzegroep(String naam, List<Keuze> keuzes) {
    public Keuzegroep {
        keuzes = List.copyOf(keuzes);
    }

    /**
     * One choice.
     *
     * @param aantal how much the page holds
     * @param nu whether it is the page itself
     */
    public record Keuze(Geschreven tekst, Url url, int aantal, boolean nu) {}
}
