package be.huisvanhetkind.site.view;

import be.huisvanhetkind.site.adres.Url;
import java.util.List;
import java.util.Optional;

/**
 * One way to get an offer: where, when, and how one gets in.
 *
 * @param url the page of the place; absent when there is no place
 * @param kaart its address, which opens a map on the web
 * @param punt its latitude and longitude
 * @param data what the script reads to say what the hours are now
 * @param uren the hours with days in full
 * @param ingang how one gets in there, as sentences; empty when it is said for all places together
 * @param anders closings and other hours that are still to come
 * @param volgende the next days, of which one is seen at a time
 */
public record WaarView(
        Geschreven titel,
        Optional<Url> url,
        Optional<Weblink> kaart,
        Optional<String> punt,
        Optional<String> data,
        List<String> uren,
        List<Geschreven> ingang,
        Optional<Geschreven> toelichting,
        List<UrenView.Anders> anders,
        List<Volgende> volgende) {
    public WaarView {
        uren = List.copyOf(uren);
        ingang = List.copyOf(ingang);
        anders = List.copyOf(anders);
        volgende = List.copyOf(volgende);
    }

    /** Every way to get an offer, and what holds for all of them. */
    public record Alle(List<WaarView> plaatsen, List<Geschreven> samen) {
        public Alle {
            plaatsen = List.copyOf(plaatsen);
            samen = List.copyOf(samen);
        }
    }

    /**
     * A day on which one can go.
     *
     * @param tekst "dinsdag 1 december, 9 tot 12 uur"
     * @param datum {@code 2026-12-01}, for the script
     * @param einde {@code 12:00}, when it is over on that day; empty when it goes on at night
     */
    public record Volgende(String tekst, String datum, String einde) {}
}
