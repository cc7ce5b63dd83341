package be.huisvanhetkind.importing.systeem;

import be.huisvanhetkind.content.node.Node;
import be.huisvanhetkind.content.node.Sequence;
import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.importing.voorstel.Voorstel;
import be.huisvanhetkind.importing.voorstel.Waarde;
import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A service of HSDS is an offer.
 *
 * @param daar where it is given
 * @param partner the id of the organisation that gives it
 */
record Hsdsdienst(JsonNode object, List<JsonNode> daar, Optional<String> partner, Place place) {
    private static final BigDecimal MONTHS = BigDecimal.valueOf(12);

    Voorstel voorstel() {
        Hsdsvelden velden = new Hsdsvelden("aanbod", object, place);
        if (!velden.says("leeftijd_min")) {
            velden.with("leeftijd_min", "minimum_age", months("minimum_age", 0));
            velden.with("leeftijd_max", "maximum_age", months("maximum_age", 11));
        }
        if (!velden.says("dienststatus")) {
            boolean isClosed = Jsonbestand.text(object, "status").equals("temporarily closed");
            velden.with("dienststatus", "status", isClosed ? "tijdelijk-gesloten" : "");
        }
        return velden.add("voor_wie", "eligibility_description")
                .add("hoe", "application_process")
                .add("wachttijd", "wait_time")
                .add("reden", "alert")
                .add("nagekeken_op", "assured_date")
                .with(
                        "meebrengen",
                        "required_documents",
                        Jsonbestand.text(object.path("required_documents").path(0), "document"))
                .with(
                        "talen",
                        "languages",
                        Waarde.list(place, object.path("languages").findValuesAsText("code")))
                .with("prijs", "cost_options", prijs())
                .with("contact", "contacts", new Hsdscontact(object, "", place).groep().node())
                .with("waar", "service_at_locations", new Sequence(place, waar(velden.isOurs())))
                .keep(
                        "alternate_name",
                        "accreditations",
                        "licenses",
                        "fees",
                        "eligibility",
                        "funding")
                .voorstel(partner);
    }

    /** A year of an age that is whole lasts until the next birthday. */
    private String months(String key, int rest) {
        JsonNode age = object.path(key);
        if (!age.isNumber()) {
            return Jsonbestand.text(object, key);
        }
        BigDecimal months = age.decimalValue().multiply(MONTHS).setScale(0, RoundingMode.FLOOR);
        boolean isWhole = age.decimalValue().stripTrailingZeros().scale() <= 0;
        return String.valueOf(Math.min(299, months.intValue() + (isWhole ? rest : 0)));
    }

    private Node prijs() {
        Waarde.Groep prijs = new Waarde.Groep(place);
        Map<String, JsonNode> options = new LinkedHashMap<>();
        object.path("cost_options")
                .forEach(one -> options.putIfAbsent(Jsonbestand.text(one, "option"), one));
        JsonNode usual =
                options.getOrDefault(
                        "betalend",
                        options.getOrDefault("gratis", object.path("cost_options").path(0)));
        String amount = amount(usual);
        boolean isFree = amount.matches("0([.,]0+)?");
        boolean isPaid = !isFree && (!amount.isEmpty() || options.containsKey("betalend"));
        return prijs.with("soort", isFree ? "gratis" : isPaid ? "betalend" : "")
                .with("bedrag", isFree ? "" : amount)
                .with("per", Jsonbestand.text(usual, "amount_description"))
                .with(
                        "kansentarief",
                        amount(options.getOrDefault("kansentarief", object.path("-"))))
                .with("derdebetaler", options.containsKey("derdebetaler") ? "ja" : "")
                .with("toelichting", Jsonbestand.text(object, "fees_description"))
                .node();
    }

    private static String amount(JsonNode option) {
        JsonNode amount = option.path("amount");
        return amount.isNumber() ? amount.decimalValue().stripTrailingZeros().toPlainString() : "";
    }

    private List<Node> waar(boolean isOurs) {
        Roosters roosters = new Roosters(isOurs, place);
        List<Node> all = new ArrayList<>();
        for (JsonNode one : daar) {
            JsonNode location = one.path("location");
            String id =
                    location.isObject()
                            ? Jsonbestand.text(location, "id")
                            : Jsonbestand.text(one, "location_id");
            Waarde.Groep groep = new Waarde.Groep(place).with("locatie", id);
            own(one, groep);
            List<JsonNode> schedules = Jsonbestand.elements(one.path("schedules")).toList();
            all.add(
                    groep.with("uren", roosters.uren(schedules))
                            .with("toelichting", Jsonbestand.text(one, "description"))
                            .node());
        }
        elsewhere().forEach((how, schedules) -> all.add(elsewhere(how, schedules, roosters)));
        return all;
    }

    /** Fields of ours, told as attributes. */
    private static void own(JsonNode there, Waarde.Groep groep) {
        for (JsonNode attribute : there.path("attributes")) {
            String code = Jsonbestand.text(attribute.path("taxonomy_term"), "code");
            if (code.startsWith("veld-waar/")) {
                groep.with(
                        code.substring(code.indexOf('/') + 1),
                        Jsonbestand.text(attribute, "value"));
            }
        }
    }

    /** Hours of the service itself, by how one attends. */
    private Map<String, List<JsonNode>> elsewhere() {
        Map<String, List<JsonNode>> all = new LinkedHashMap<>();
        for (JsonNode schedule : object.path("schedules")) {
            all.computeIfAbsent(
                            Jsonbestand.text(schedule, "attending_type"), how -> new ArrayList<>())
                    .add(schedule);
        }
        return all;
    }

    private Node elsewhere(String how, List<JsonNode> schedules, Roosters roosters) {
        return new Waarde.Groep(place)
                .with("aanlevering", how.matches("[a-z-]+") ? how : "")
                .with("uren", roosters.uren(schedules))
                .with(
                        "toelichting",
                        schedules.stream()
                                .map(one -> Jsonbestand.text(one, "description"))
                                .filter(text -> !text.isEmpty())
                                .findFirst()
                                .orElse(""))
                .node();
    }
}
