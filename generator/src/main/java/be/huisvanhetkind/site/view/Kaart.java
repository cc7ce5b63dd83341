package be.huisvanhetkind.site.view;

import be.huisvanhetkind.site.adres.Url;
import be.huisvanhetkind.site.index.Index;
import java.util.List;
import java.util.Optional;

/**
 * One offer in a list.
 *
 * @param wanneer on which days: "ma en do"; empty when it has none
 * @param soort what it is, in a list of all kinds of things
 * @param waarom why it stands in a list of what was found
 */
public record Kaart(
        Geschreven titel,
        Url url,
        Geschreven samenvatting,
        String leeftijd,
        String prijs,
        String afspraak,
        String wanneer,
        List<Geschreven> plaatsen,
        Optional<PartnerMerk> partner,
        Optional<Merkje> merkje,
        Optional<Geschreven> reden,
        Optional<String> soort,
        Optional<String> waarom) {
    public Kaart {
        plaatsen = List.copyOf(plaatsen);
    }

    /** An offer in a list of offers. */
    public Kaart(
            Geschreven titel,
            Url url,
            Geschreven samenvatting,
            String leeftijd,
            String prijs,
            String afspraak,
            String wanneer,
            List<Geschreven> plaatsen,
            Optional<PartnerMerk> partner,
            Optional<Merkje> merkje,
            Optional<Geschreven> reden) {
        this(
                titel,
                url,
                samenvatting,
                leeftijd,
                prijs,
                afspraak,
                wanneer,
                plaatsen,
                partner,
                merkje,
                reden,
                Optional.empty(),
                Optional.empty());
    }

    /** A page of which only the name, one sentence and whose it is are told. */
    public static Kaart kort(
            Geschreven titel, Url url, Geschreven samenvatting, Optional<PartnerMerk> partner) {
        return new Kaart(
                titel,
                url,
                samenvatting,
                "",
                "",
                "",
                "",
                List.of(),
                partner,
                Optional.empty(),
                Optional.empty());
    }

    /** The same as an edition says it. */
    public Kaart in(Index index) {
        return new Kaart(
                titel.in(index),
                url,
                samenvatting.in(index),
                leeftijd,
                prijs,
                afspraak,
                wanneer,
                plaatsen.stream().map(plaats -> plaats.in(index)).toList(),
                partner,
                merkje,
                reden,
                soort,
                waarom);
    }

    /** The same in a list of all kinds of things. */
    public Kaart with(String eenSoort) {
        return with(Optional.of(eenSoort), waarom);
    }

    /** The same in a list of what was found. */
    public Kaart with(String eenSoort, String eenWaarom) {
        return with(Optional.of(eenSoort), Optional.of(eenWaarom));
    }

    private Kaart with(Optional<String> eenSoort, Optional<String> eenWaarom) {
        return new Kaart(
                titel,
                url,
                samenvatting,
                leeftijd,
                prijs,
                afspraak,
                wanneer,
                plaatsen,
                partner,
                merkje,
                reden,
                eenSoort,
                eenWaarom);
    }
}
