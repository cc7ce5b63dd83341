package be.huisvanhetkind.site.feed;

import be.huisvanhetkind.site.adres.Url;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * What is new on one page of the site.
 *
 * @param pagina the page it belongs to
 * @param berichten in the order of that page
 * @param leeg the day that counts when there are none
 */
public record Feed(Url url, Url pagina, String titel, List<Bericht> berichten, LocalDate leeg) {
    public Feed {
        berichten = List.copyOf(berichten);
    }

    /** The last day something in it changed. */
    public LocalDate bijgewerkt() {
        return berichten.stream()
                .map(Bericht::bijgewerkt)
                .max(Comparator.naturalOrder())
                .orElse(leeg);
    }
}
