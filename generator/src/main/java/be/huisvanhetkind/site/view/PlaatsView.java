package be.huisvanhetkind.site.view;

import be.huisvanhetkind.site.adres.Url;
import java.util.List;
import java.util.Optional;

/**
 * A place in a list.
 *
 * @param kaart where a map on the web shows it
 * @param punt its latitude and longitude: {@code 50.9853,5.0412}
 */
public record PlaatsView(
        Geschreven titel,
        Url url,
        String soort,
        Optional<Geschreven> adres,
        List<String> uren,
        Optional<String> data,
        Optional<Weblink> kaart,
        Optional<String> punt) {
    public PlaatsView {
        uren = List.copyOf(uren);
    }

    /** The same place with other hours. */
    public PlaatsView withUren(List<String> andere) {
        return new PlaatsView(titel, url, soort, adres, andere, data, kaart, punt);
    }
}
