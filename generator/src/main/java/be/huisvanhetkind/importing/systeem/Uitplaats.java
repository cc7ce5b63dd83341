package be.huisvanhetkind.importing.systeem;

import be.huisvanhetkind.content.node.Node;
import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.importing.voorstel.Voorstel;
import be.huisvanhetkind.importing.voorstel.Waarde;
import com.fasterxml.jackson.databind.JsonNode;

/** A place of UiTdatabank. */
record Uitplaats(JsonNode object, Place place) {
    Voorstel voorstel() {
        Uitstuk stuk = new Uitstuk(object, place);
        return stuk.with("adres", "address", stuk.address(object))
                .with("geo", "geo", point())
                .with("openingsuren", "openingHours", new Uitkalender(object, place).uren())
                .with("voorzieningen", "terms", Waarde.list(place, stuk.terms("facility")))
                .keepTerms("eventtype")
                .voorstel("locatie");
    }

    private Node point() {
        JsonNode geo = object.path("geo");
        return new Waarde.Groep(place)
                .with("breedtegraad", Jsonbestand.text(geo, "latitude"))
                .with("lengtegraad", Jsonbestand.text(geo, "longitude"))
                .node();
    }
}
