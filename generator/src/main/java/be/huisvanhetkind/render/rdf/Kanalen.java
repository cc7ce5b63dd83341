package be.huisvanhetkind.render.rdf;

import be.huisvanhetkind.model.Adres;
import be.huisvanhetkind.model.aanbod.Aanbod;
import be.huisvanhetkind.model.aanbod.Locatie;
import be.huisvanhetkind.model.aanbod.Waar;
import be.huisvanhetkind.model.tijd.Openingsuren;
import be.huisvanhetkind.render.rdf.Rdfwaarde.Getypt;
import be.huisvanhetkind.render.rdf.Rdfwaarde.Iri;
import be.huisvanhetkind.site.adres.Addresses;
import be.huisvanhetkind.site.data.Provincie;
import be.huisvanhetkind.site.woorden.UrenWoorden;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The ways to get an offer, and where and when that is. */
record Kanalen(Rdfbron bron) {
    private static final String DESCRIPTION = "dct:description";

    /**
     * Every way, with what belongs to it; the first things of the list are the ways.
     *
     * @param service what they lead to
     * @param owner who gives it
     */
    List<Knoop> of(Knoop service, Aanbod aanbod, Optional<Iri> owner) {
        List<Knoop> all = new ArrayList<>();
        for (int nth = 0; nth < aanbod.waar().size(); nth++) {
            Waar waar = aanbod.waar().get(nth);
            Iri name = bron.on(Addresses.of(aanbod), "kanaal-" + (nth + 1));
            Knoop channel = channel(name, waar).with("cv:ownedBy", owner);
            service.with("cv:hasChannel", name);
            all.add(channel);
            waar.uren()
                    .map(uren -> hours(name, uren))
                    .ifPresent(
                            hours -> {
                                channel.with("cv:openingHours", hours.iri());
                                all.add(hours);
                            });
        }
        return all;
    }

    private Knoop channel(Iri name, Waar waar) {
        Optional<Locatie> locatie = waar.locatie().flatMap(bron.index()::find);
        String id = name.iri().substring(name.iri().lastIndexOf('#') + 1);
        return Knoop.of(name.iri(), "cv:Channel")
                .with("dct:identifier", Getypt.of(id))
                .with("dct:type", bron.of("aanlevering", waar.aanlevering()))
                .withWords(DESCRIPTION, waar.toelichting().orElse(""))
                .with("dct:spatial", locatie.map(bron::of));
    }

    /** Hours, in the words of the site: CPSV-AP asks for no more. */
    Knoop hours(Iri of, Openingsuren uren) {
        List<String> lines =
                UrenWoorden.voluit(uren, bron.index().vandaag(), bron.index().woorden());
        return Knoop.of(of.iri() + "-uren", "time:TemporalEntity")
                .withWords(DESCRIPTION, String.join("\n", lines));
    }

    /** A place, and its address. */
    List<Knoop> place(Locatie locatie) {
        Knoop place =
                Knoop.of(bron.of(locatie).iri(), "dct:Location")
                        .withWords("skos:prefLabel", locatie.titel());
        List<Knoop> all = new ArrayList<>(List.of(place));
        locatie.adres()
                .map(adres -> address(bron.on(Addresses.of(locatie), "adres"), adres))
                .ifPresent(
                        address -> {
                            place.with("locn:address", address.iri());
                            all.add(address);
                        });
        return all;
    }

    private static Knoop address(Iri name, Adres adres) {
        String place = adres.postcode() + " " + adres.gemeente();
        return Knoop.of(name.iri(), "locn:Address")
                .withWords("locn:fullAddress", adres.straat() + ", " + place)
                .withWords("locn:thoroughfare", adres.straat())
                .with("locn:postCode", Getypt.of(adres.postcode()))
                .withWords("locn:postName", adres.gemeente())
                .withWords("locn:adminUnitL2", Provincie.of(adres.postcode()).naam())
                .withWords("locn:adminUnitL1", "België");
    }
}
