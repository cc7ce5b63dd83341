package be.huisvanhetkind.site.view;

import be.huisvanhetkind.site.Url;
import java.util.Optional;

/**
 * One offer in a list.
 *
 * @param soort what it is, in a list of all kinds of things
 * @param waarom why it stands in a list of what was found
 */
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
        Optional<String> reden,
        Optional<String> soort,
        Optional<String> waarom) {
    /** A page of which only the name and one sentence are told. */
    public static Kaart kort(String titel, Url url, String samenvatting) {
        return new Kaart(
                titel,
                url,
                samenvatting,
                "",
                "",
                "",
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** The same in a list of all kinds of things. */
    public Kaart met(String eenSoort) {
        return met(Optional.of(eenSoort), waarom);
    }

    /** The same in a list of what was found. */
    public Kaart met(String eenSoort, String eenWaarom) {
        return met(Optional.of(eenSoort), Optional.of(eenWaarom));
    }

    private Kaart met(Optional<String> eenSoort, Optional<String> eenWaarom) {
        return new Kaart(
                titel,
                url,
                samenvatting,
                leeftijd,
                prijs,
                afspraak,
                plaatsen,
                partner,
                merkje,
                reden,
                eenSoort,
                eenWaarom);
    }

    /** The same with the partner whose it is. */
    public Kaart van(Optional<PartnerMerk> eenPartner) {
        return new Kaart(
                titel,
                url,
                samenvatting,
                leeftijd,
                prijs,
                afspraak,
                plaatsen,
                eenPartner,
                merkje,
                reden,
                soort,
                waarom);
    }
}
