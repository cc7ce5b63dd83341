package be.huisvanhetkind.importing.systeem;

import be.huisvanhetkind.content.node.Node;
import be.huisvanhetkind.content.node.Scalar;
import be.huisvanhetkind.content.types.ContentTypes;
import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.importing.voorstel.Kernzin;
import be.huisvanhetkind.importing.voorstel.Sleutel;
import be.huisvanhetkind.importing.voorstel.Voorstel;
import be.huisvanhetkind.importing.voorstel.Waarde;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What events and places of UiTdatabank share. Lives as long as one is read. */
final class Uitstuk {
    private static final String SYSTEM = "uitdatabank";
    private static final String EURO = "EUR";

    private final JsonNode object;
    private final Place place;
    private final List<Waarde> waarden = new ArrayList<>();

    Uitstuk(JsonNode object, Place place) {
        this.object = object;
        this.place = place;
        with("titel", "name", said(object.path("name")));
        description(said(object.path("description")));
        with("contact", "contactPoint", contact());
        with("trefwoorden", "labels", Waarde.list(place, texts(object.path("labels"))));
        for (String key :
                List.of(
                        "mediaObject",
                        "videos",
                        "bookingInfo",
                        "childcareStartTime",
                        "childcareEndTime")) {
            with(
                    Waarde.NERGENS,
                    key,
                    object.path(key).isMissingNode()
                                    || object.path(key).isEmpty() && !object.path(key).isValueNode()
                            ? ""
                            : object.path(key).toString());
        }
    }

    /** The last part of its address, by which UiTdatabank knows it. */
    static String id(JsonNode one) {
        String id = Jsonbestand.text(one, "@id");
        return id.substring(id.lastIndexOf('/') + 1);
    }

    /** In Dutch when it is there, else in its own language. */
    static String said(JsonNode words) {
        if (words.isTextual()) {
            return words.asText().strip();
        }
        String dutch = Jsonbestand.text(words, "nl");
        return dutch.isEmpty() && words.size() > 0
                ? words.elements().next().asText("").strip()
                : dutch;
    }

    static List<String> texts(JsonNode list) {
        return Jsonbestand.elements(list)
                .map(JsonNode::asText)
                .filter(one -> !one.isBlank())
                .toList();
    }

    private void description(String text) {
        with("samenvatting", "description", Kernzin.of(text).orElse(""));
        if (!Kernzin.isAll(text)) {
            with(Waarde.TEKST, "description", text);
        }
    }

    private Node contact() {
        JsonNode contact = object.path("contactPoint");
        return new Waarde.Groep(place)
                .with("telefoon", texts(contact.path("phone")).stream().findFirst().orElse(""))
                .with("email", texts(contact.path("email")).stream().findFirst().orElse(""))
                .with("website", texts(contact.path("url")).stream().findFirst().orElse(""))
                .node();
    }

    Uitstuk with(String veld, String kop, String text) {
        return text.isBlank() ? this : with(veld, kop, new Scalar(place, text));
    }

    Uitstuk with(String veld, String kop, Node node) {
        if (!node.isEmpty()) {
            waarden.add(new Waarde(veld, kop, node));
        }
        return this;
    }

    /** The address of it or of where it is. */
    Node address(JsonNode of) {
        JsonNode address =
                of.path("address").has("nl") ? of.path("address").path("nl") : of.path("address");
        return new Waarde.Groep(place)
                .with("straat", Jsonbestand.text(address, "streetAddress"))
                .with("postcode", Jsonbestand.text(address, "postalCode"))
                .with("gemeente", Jsonbestand.text(address, "addressLocality"))
                .node();
    }

    /**
     * The ages it is for: {@code 6-12}, {@code 18-}; a year of age lasts until the next birthday.
     */
    Uitstuk ages() {
        String[] range = Jsonbestand.text(object, "typicalAgeRange").split("-", -1);
        if (range.length == 2) {
            with(
                    "leeftijd_min",
                    "typicalAgeRange",
                    range[0].matches("\\d{1,2}")
                            ? String.valueOf(12 * Integer.parseInt(range[0]))
                            : "0");
            with(
                    "leeftijd_max",
                    "typicalAgeRange",
                    range[1].matches("\\d{1,2}")
                            ? String.valueOf(Math.min(299, 12 * Integer.parseInt(range[1]) + 11))
                            : "299");
        }
        return this;
    }

    /** What it costs: the base price, and what others pay in words. */
    Uitstuk price() {
        Waarde.Groep prijs = new Waarde.Groep(place);
        List<String> others = new ArrayList<>();
        for (JsonNode one : object.path("priceInfo")) {
            if (Jsonbestand.text(one, "category").equals("base")) {
                String amount = amount(one);
                boolean isFree = amount.equals("0");
                prijs.with("soort", isFree ? "gratis" : amount.isEmpty() ? "" : "betalend")
                        .with("bedrag", isFree ? "" : amount);
            } else {
                others.add(said(one.path("name")) + ": " + inWords(one));
            }
        }
        prijs.with("toelichting", String.join("; ", others));
        return with("prijs", "priceInfo", prijs.node());
    }

    private static String amount(JsonNode price) {
        JsonNode amount = price.path("price");
        return amount.isNumber() ? amount.decimalValue().stripTrailingZeros().toPlainString() : "";
    }

    private static String inWords(JsonNode price) {
        return amount(price).replace('.', ',') + " " + currency(price);
    }

    private static String currency(JsonNode price) {
        String currency = Jsonbestand.text(price, "priceCurrency");
        return currency.isEmpty() || currency.equals(EURO) ? "euro" : currency;
    }

    /** The ids of terms of one kind. */
    List<String> terms(String domain) {
        return Jsonbestand.elements(object.path("terms"))
                .filter(one -> Jsonbestand.text(one, "domain").equals(domain))
                .map(one -> Jsonbestand.text(one, "id"))
                .toList();
    }

    /** What kind of thing it is there has no field here. */
    Uitstuk keepTerms(String domain) {
        String labels =
                String.join(
                        ", ",
                        Jsonbestand.elements(object.path("terms"))
                                .filter(one -> Jsonbestand.text(one, "domain").equals(domain))
                                .map(one -> Jsonbestand.text(one, "label"))
                                .toList());
        return with(Waarde.NERGENS, domain, labels);
    }

    Voorstel voorstel(String type) {
        String organizer = said(object.path("organizer").path("name"));
        return new Voorstel(
                ContentTypes.named(type).orElseThrow(),
                new Sleutel(SYSTEM, id(object)),
                place,
                said(object.path("name")),
                Optional.of(organizer).filter(one -> !one.isEmpty()),
                waarden);
    }
}
