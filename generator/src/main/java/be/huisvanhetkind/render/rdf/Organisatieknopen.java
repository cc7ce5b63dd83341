package be.huisvanhetkind.render.rdf;

import be.huisvanhetkind.model.aanbod.Partner;
import be.huisvanhetkind.render.rdf.Rdfwaarde.Getypt;
import be.huisvanhetkind.render.rdf.Rdfwaarde.Iri;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Who gives an offer, and who answers for it as a government. Most partners are no government; then
 * it is the local one, that directs the house.
 */
record Organisatieknopen(Rdfbron bron) {
    private static final String PUBLIC = "cv:PublicOrganisation";

    /** The government, of which CPSV-AP asks for one; the house itself when it is not shown. */
    Iri authority(Optional<Partner> owner) {
        return owner.filter(this::isLocalGovernment)
                .or(() -> bron.index().find(bron.verband().statuut().lokaalBestuur()))
                .map(bron::of)
                .orElseGet(bron::house);
    }

    private boolean isLocalGovernment(Partner partner) {
        return bron.verband().statuut().lokaalBestuur().id().equals(partner.id());
    }

    Stream<Knoop> all() {
        return Stream.concat(
                Stream.of(house()),
                bron.index().oorspronkelijk(Partner.class).stream().map(this::of));
    }

    private Knoop of(Partner partner) {
        String iri = bron.of(partner).iri();
        Knoop one =
                isLocalGovernment(partner)
                        ? Knoop.of(iri, "org:Organization", PUBLIC)
                        : Knoop.of(iri, "org:Organization");
        return one.withWords("skos:prefLabel", partner.titel())
                .withWords("dct:description", partner.fiche().samenvatting())
                .with("dct:identifier", partner.ondernemingsnummer().map(Getypt::of))
                .with("foaf:homepage", partner.contact().website().map(Iri::new))
                .withAll("dct:spatial", bron.areaNames());
    }

    private Knoop house() {
        boolean isNeeded = bron.index().find(bron.verband().statuut().lokaalBestuur()).isEmpty();
        String iri = bron.house().iri();
        Knoop one =
                isNeeded
                        ? Knoop.of(iri, "org:Organization", PUBLIC)
                        : Knoop.of(iri, "org:Organization");
        return one.withWords("skos:prefLabel", bron.verband().naam())
                .withWords("dct:description", bron.verband().opdracht().missie())
                .withAll("dct:spatial", bron.areaNames());
    }
}
