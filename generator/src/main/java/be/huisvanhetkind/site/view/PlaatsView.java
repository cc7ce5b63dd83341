package be.huisvanhetkind.site.view;

import be.huisvanhetkind.site.adres.Url;
import java.util.List;
import java.util.Optional;

/** A place in a list. */
public record PlaatsView(
        Geschreven titel,
        Url url,
        String soort,
        Optional<Geschreven> adres,
        List<String> uren,
        Optional<String> data) {
    public PlaatsView {
        uren = List.copyOf(uren);
    }

    /** The same place with other hours. */
    public PlaatsView withUren(List<String> andere) {
        return new PlaatsView(titel, url, soort, adres, andere, data);
    }
}
