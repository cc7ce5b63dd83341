package be.huisvanhetkind.importing.systeem;

import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.importing.voorstel.Voorstel;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/** An organisation of HSDS is a partner. */
record Hsdsorganisatie(JsonNode object, Place place) {
    Voorstel voorstel() {
        String site = object.hasNonNull("website") ? "website" : "url";
        Hsdsvelden velden =
                new Hsdsvelden("partner", object, place)
                        .with(
                                "contact",
                                "contacts",
                                new Hsdscontact(object, site, place).groep().node())
                        .keep(
                                "alternate_name",
                                "legal_status",
                                "year_incorporated",
                                "logo",
                                "tax_status",
                                "funding");
        for (JsonNode one : object.path("organization_identifiers")) {
            String type = Jsonbestand.text(one, "identifier_type");
            String veld =
                    type.equals("kbo") ? "ondernemingsnummer" : type.equals("vcode") ? "vcode" : "";
            velden.with(veld, type, Jsonbestand.text(one, "identifier"));
        }
        return velden.voorstel(Optional.empty());
    }
}
