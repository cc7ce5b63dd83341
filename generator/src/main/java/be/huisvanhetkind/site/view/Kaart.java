package be.huisvanhetkind.site.view;

import be.huisvanhetkind.site.Url;
import java.util.List;
import java.util.Optional;

/** One offer in a list. */
public record Kaart(
        Geschreven titel,
        Url url,
        Geschreven samenvatting,
        String leeftijd,
        String prijs,
        String afspraak,
        List<Geschreven> plaatsen,
        Optional<PartnerMerk> partner,
        Optional<Merkje> merkje,
        Optional<Geschreven> reden) {
    public Kaart {
        plaatsen = List.copyOf(plaatsen);
    }
}
