package be.huisvanhetkind.importing.systeem;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All objects of some HSDS files, each once: the one that tells most. Lives as long as they are
 * read.
 */
final class Hsdsgeheel {
    /** What an object is. */
    enum Wat {
        ORGANISATIE,
        PLAATS,
        DIENST,
        DAAR,
        ANDERS
    }

    private final Map<String, JsonNode> organisaties = new LinkedHashMap<>();
    private final Map<String, JsonNode> plaatsen = new LinkedHashMap<>();
    private final Map<String, JsonNode> diensten = new LinkedHashMap<>();
    private final Map<String, Map<String, JsonNode>> daar = new LinkedHashMap<>();
    private final Map<String, String> eigenaars = new LinkedHashMap<>();

    static Wat kind(JsonNode one) {
        if (!one.isObject() || !one.hasNonNull("id")) {
            return Wat.ANDERS;
        } else if (one.has("location_type")) {
            return Wat.PLAATS;
        } else if (one.has("service") && one.has("location")
                || one.has("service_id") && one.has("location_id")) {
            return Wat.DAAR;
        } else if (one.has("status") && one.has("name")) {
            return Wat.DIENST;
        }
        boolean isOther =
                one.has("taxonomy")
                        || one.has("taxonomy_id")
                        || one.has("taxonomy_detail")
                        || one.has("term_uri")
                        || one.has("version");
        return one.has("name") && one.has("description") && !isOther && !one.has("hash")
                ? Wat.ORGANISATIE
                : Wat.ANDERS;
    }

    void add(JsonNode one) {
        switch (kind(one)) {
            case ORGANISATIE -> organisation(one);
            case PLAATS -> keep(plaatsen, one);
            case DIENST -> service(one);
            case DAAR -> there(one, id(one.path("service"), Jsonbestand.text(one, "service_id")));
            default -> {
                return;
            }
        }
    }

    private void organisation(JsonNode one) {
        keep(organisaties, one);
        Jsonbestand.elements(one.path("locations")).forEach(this::add);
        for (JsonNode service : one.path("services")) {
            eigenaars.putIfAbsent(Jsonbestand.text(service, "id"), Jsonbestand.text(one, "id"));
            add(service);
        }
    }

    private void service(JsonNode one) {
        keep(diensten, one);
        String organisation =
                id(one.path("organization"), Jsonbestand.text(one, "organization_id"));
        if (!organisation.isEmpty()) {
            eigenaars.put(Jsonbestand.text(one, "id"), organisation);
        }
        add(one.path("organization"));
        one.path("service_at_locations")
                .forEach(there -> there(there, Jsonbestand.text(one, "id")));
    }

    private void there(JsonNode one, String service) {
        keep(daar.computeIfAbsent(service, id -> new LinkedHashMap<>()), one);
        add(one.path("location"));
        add(one.path("service"));
    }

    private static String id(JsonNode whole, String otherwise) {
        return whole.isObject() ? Jsonbestand.text(whole, "id") : otherwise;
    }

    private static void keep(Map<String, JsonNode> all, JsonNode one) {
        all.merge(
                Jsonbestand.text(one, "id"),
                one,
                (before, now) -> now.size() > before.size() ? now : before);
    }

    /** Without the house itself, which tells of its partners what it does not tell of itself. */
    List<JsonNode> organisaties() {
        boolean isOurs = organisaties.values().stream().anyMatch(Hsdsvelden::isOurs);
        return organisaties.values().stream()
                .filter(one -> !isOurs || Hsdsvelden.isOurs(one))
                .toList();
    }

    List<JsonNode> plaatsen() {
        return List.copyOf(plaatsen.values());
    }

    List<JsonNode> diensten() {
        return List.copyOf(diensten.values());
    }

    /** Where a service is given. */
    List<JsonNode> daar(JsonNode service) {
        return new ArrayList<>(
                daar.getOrDefault(Jsonbestand.text(service, "id"), Map.of()).values());
    }

    /** The id of who gives it. */
    Optional<String> organisatie(JsonNode service) {
        return Stream.of(eigenaars.getOrDefault(Jsonbestand.text(service, "id"), ""))
                .filter(id -> !id.isEmpty())
                .findFirst();
    }
}
