package be.huisvanhetkind.editing.host;

import be.huisvanhetkind.data.Networknt;
import be.huisvanhetkind.data.Published;
import be.huisvanhetkind.editing.host.HostServer.Call;
import be.huisvanhetkind.editing.host.HostServer.Reply;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The API of a host as its makers describe it (OpenAPI 3, or Swagger 2), as a judge of what we ask
 * and of what our stub answers.
 */
final class Beschrijving {
    private final ObjectNode description;
    private final Networknt judge = new Networknt(this::schema);
    final List<String> complaints = new ArrayList<>();
    final List<String> judged = new ArrayList<>();

    private Beschrijving(ObjectNode description) {
        this.description = description;
    }

    static Beschrijving of(String file) {
        try {
            JsonNode json = HostServer.MAPPER.readTree(Published.file("hosts/" + file));
            nullable(json);
            return new Beschrijving((ObjectNode) json);
        } catch (JsonProcessingException broken) {
            throw new AssertionError(broken);
        }
    }

    /** OpenAPI 3.0 says what may be null otherwise than JSON Schema. */
    private static void nullable(JsonNode json) {
        if (json.path("nullable").asBoolean() && json.path("type").isTextual()) {
            ArrayNode types = HostServer.MAPPER.createArrayNode();
            ((ObjectNode) json).set("type", types.add(json.get("type")).add("null"));
        }
        if (json.path("format").asText().equals("email")) {
            ((ObjectNode) json).remove("format"); // the judge knows no addresses below .example
        }
        json.forEach(Beschrijving::nullable);
    }

    void judge(Call call, Reply reply) {
        Optional<String> template = template(call.path());
        if (template.isEmpty()) {
            complaints.add("no such path: " + call.path());
            return;
        }
        String at =
                "/paths/"
                        + template.get().replace("/", "~1")
                        + "/"
                        + call.method().toLowerCase(java.util.Locale.ROOT);
        JsonNode operation = description.at(at);
        judged.add(call.method() + " " + template.get());
        query(call, operation);
        if (!call.body().isMissingNode()) {
            body(call, at, operation);
        }
        answer(reply, at, operation);
    }

    private Optional<String> template(String path) {
        List<String> names = new ArrayList<>();
        description.get("paths").fieldNames().forEachRemaining(names::add);
        return names.stream()
                .filter(name -> path.matches(pattern(name)))
                .max(Comparator.comparing(name -> name.replaceAll("\\{[^}]*}", "").length()));
    }

    /** A ref, a branch and a comparison may hold slashes. */
    private static String pattern(String template) {
        return template.replaceAll("\\{(ref|branch|basehead)}", ".+")
                .replaceAll("\\{[^}]*}", "[^/]+");
    }

    private void query(Call call, JsonNode operation) {
        List<String> known = new ArrayList<>();
        for (JsonNode parameter : operation.path("parameters")) {
            known.add(resolved(parameter).path("name").asText());
        }
        for (String name : call.query().keySet()) {
            if (!name.isEmpty() && !known.contains(name)) {
                complaints.add("no such parameter: " + name + " of " + call.path());
            }
        }
    }

    private JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? description.at(node.get("$ref").asText().substring(1)) : node;
    }

    private void body(Call call, String at, JsonNode operation) {
        String schema = at + "/requestBody/content/application~1json/schema";
        for (int i = 0; i < operation.path("parameters").size(); i++) {
            if (operation.at("/parameters/" + i + "/in").asText().equals("body")) {
                schema = at + "/parameters/" + i + "/schema";
            }
        }
        validate(call.body().toString(), schema, "asked " + call.path());
        JsonNode properties = resolved(description.at(schema)).path("properties");
        for (Map.Entry<String, JsonNode> field : call.body().properties()) {
            if (!properties.has(field.getKey())) {
                complaints.add("no such field: " + field.getKey() + " of " + call.path());
            }
        }
    }

    private void answer(Reply reply, String at, JsonNode operation) {
        JsonNode responses = operation.path("responses");
        String status = String.valueOf(reply.status());
        if (!responses.has(status)) {
            complaints.add("no such answer: " + status + " of " + at);
            return;
        }
        JsonNode response = responses.get(status);
        String place =
                response.has("$ref")
                        ? response.get("$ref").asText().substring(1)
                        : at + "/responses/" + status;
        String schema =
                description.at(place).has("content")
                        ? place + "/content/application~1json/schema"
                        : place + "/schema";
        if (!description.at(schema).isMissingNode() && reply.bytes().length > 0) {
            validate(new String(reply.bytes(), StandardCharsets.UTF_8), schema, "answered " + at);
        }
    }

    private void validate(String json, String schema, String what) {
        judge.problems(schema, json).forEach(problem -> complaints.add(what + " " + problem));
    }

    /** A part of the description, as a schema that stands alone. */
    private String schema(String pointer) {
        ObjectNode schema = HostServer.MAPPER.createObjectNode();
        schema.set("components", description.path("components"));
        schema.set("definitions", description.path("definitions"));
        schema.putArray("allOf").add(description.at(pointer));
        return schema.toString();
    }

    Map<String, Long> counts() {
        return judged.stream()
                .collect(
                        java.util.stream.Collectors.groupingBy(
                                one -> one,
                                java.util.TreeMap::new,
                                java.util.stream.Collectors.counting()));
    }
}
