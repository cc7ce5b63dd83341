package be.huisvanhetkind.importing.systeem;

import be.huisvanhetkind.content.node.Node;
import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.importing.voorstel.Voorstel;
import be.huisvanhetkind.importing.voorstel.Waarde;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A location of HSDS is a place.
 *
 * @param organisaties the ids of the partners that come along
 */
record Hsdsplaats(JsonNode object, Set<String> organisaties, Place place) {
    Voorstel voorstel() {
        Hsdsvelden velden = new Hsdsvelden("locatie", object, place);
        boolean isVirtual = Jsonbestand.text(object, "location_type").equals("virtual");
        if (!velden.says("soort")) {
            velden.with("soort", "location_type", isVirtual ? "online" : "");
        }
        Roosters roosters = new Roosters(velden.isOurs(), place);
        List<JsonNode> all = Jsonbestand.elements(object.path("schedules")).toList();
        List<JsonNode> onthaal =
                all.stream()
                        .filter(one -> Jsonbestand.text(one, "attending_type").equals("onthaal"))
                        .toList();
        List<JsonNode> open = all.stream().filter(one -> !onthaal.contains(one)).toList();
        Waarde.Groep welkom = new Waarde.Groep(place).with("uren", roosters.uren(onthaal));
        String beheerder = Jsonbestand.text(object, "organization_id");
        return velden.with(
                        "beheerder",
                        "organization_id",
                        organisaties.contains(beheerder) ? beheerder : "")
                .with("adres", "addresses", address())
                .with("geo", "latitude", point())
                .with("openingsuren", "schedules", roosters.uren(open))
                .with(
                        "onthaal",
                        "schedules",
                        onthaal.isEmpty()
                                ? new Waarde.Groep(place).node()
                                : welkom.with("zonder_afspraak", "ja").node())
                .with("bereikbaarheid", "transportation", access())
                .with(
                        "contact",
                        "contacts",
                        new Hsdscontact(object, isVirtual ? "url" : "", place).groep().node())
                .keep("alternate_name", "languages")
                .voorstel(Optional.empty());
    }

    private Node address() {
        JsonNode address = object.path("addresses").path(0);
        return new Waarde.Groep(place)
                .with("straat", Jsonbestand.text(address, "address_1"))
                .with("postcode", Jsonbestand.text(address, "postal_code"))
                .with("gemeente", Jsonbestand.text(address, "city"))
                .with("toelichting", Jsonbestand.text(address, "address_2"))
                .node();
    }

    private Node point() {
        return new Waarde.Groep(place)
                .with("breedtegraad", Jsonbestand.text(object, "latitude"))
                .with("lengtegraad", Jsonbestand.text(object, "longitude"))
                .node();
    }

    private Node access() {
        List<String> lines =
                Arrays.stream(Jsonbestand.text(object, "transportation").split("\\R"))
                        .filter(line -> !line.isBlank())
                        .toList();
        return new Waarde.Groep(place)
                .with("openbaar_vervoer", lines)
                .with(
                        "toegang",
                        Jsonbestand.text(object.path("accessibility").path(0), "description"))
                .node();
    }
}
