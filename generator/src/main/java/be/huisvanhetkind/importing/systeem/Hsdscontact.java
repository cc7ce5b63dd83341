package be.huisvanhetkind.importing.systeem;

import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.importing.voorstel.Waarde;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;

/**
 * How one reaches somebody, as HSDS spreads it: over the object, its contacts and their phones.
 *
 * @param site the key that holds a web address of its own; empty when there is none
 */
record Hsdscontact(JsonNode object, String site, Place place) {
    /** The contact of the object. */
    Waarde.Groep groep() {
        JsonNode contact = object.path("contacts").path(0);
        List<JsonNode> phones =
                Stream.concat(
                                Jsonbestand.elements(contact.path("phones")),
                                Jsonbestand.elements(object.path("phones")))
                        .toList();
        return new Waarde.Groep(place)
                .with("naam", Jsonbestand.text(contact, "name"))
                .with("telefoon", number(phones, "voice"))
                .with("sms", number(phones, "text"))
                .with(
                        "email",
                        first(
                                Jsonbestand.text(contact, "email"),
                                Jsonbestand.text(object, "email")))
                .with("website", site.isEmpty() ? "" : Jsonbestand.text(object, site))
                .with(
                        "toelichting",
                        phones.stream()
                                .map(one -> Jsonbestand.text(one, "description"))
                                .filter(one -> !one.isEmpty())
                                .findFirst()
                                .orElse(""));
    }

    private static String number(List<JsonNode> phones, String type) {
        return phones.stream()
                .filter(one -> type(one).equals(type))
                .map(one -> Jsonbestand.text(one, "number").replace("\"", ""))
                .findFirst()
                .orElse("");
    }

    /** Who says nothing means a phone to speak through. */
    private static String type(JsonNode phone) {
        String type = Jsonbestand.text(phone, "type");
        return type.isEmpty() ? "voice" : type;
    }

    private static String first(String one, String other) {
        return one.isEmpty() ? other : one;
    }
}
