package be.huisvanhetkind.site.agenda;

import be.huisvanhetkind.site.adres.Url;
import java.util.List;

/**
 * A file with times, for someone's own agenda.
 *
 * @param naam how an agenda calls it
 * @param keren the times, the same at the same hour and place once
 */
public record Kalenderbestand(Url url, String naam, List<Keer> keren) {
    public Kalenderbestand {
        keren = List.copyOf(keren);
    }
}
