package be.huisvanhetkind.site.view;

import be.huisvanhetkind.site.adres.Url;
import java.util.List;

/**
 * Ways through the agenda, on each of its pages.
 *
 * @param dagen the coming days, and the coming weekend
 * @param verder weeks and months
 */
public record Agendakeuze(List<Dagkeuze> dagen, List<Link> verder) {
    public Agendakeuze {
        dagen = List.copyOf(dagen);
        verder = List.copyOf(verder);
    }

    /**
     * A day, or days that belong together.
     *
     * @param datum {@code 2026-11-28}, for the script
     * @param laatst the last day of it
     * @param tekst "zaterdag 28"
     * @param nu whether this is the page one looks at
     */
    public record Dagkeuze(String datum, String laatst, String tekst, Url url, boolean nu) {}
}
