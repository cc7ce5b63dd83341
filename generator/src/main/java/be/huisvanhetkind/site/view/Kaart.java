package be.huisvanhetkind.site.view;

import be.huisvanhetkind.site.Url;
import java.util.Optional;

/** One offer in a list. */
public record Kaart(
        String titel,
        Url url,
        String samenvatting,
        String leeftijd,
        String prijs,
        String afspraak,
        String plaatsen,
        Optional<PartnerMerk> partner,
        Optional<Merkje> merkje,
        Optional<String> reden) {}
