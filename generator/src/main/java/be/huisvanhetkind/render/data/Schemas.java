package be.huisvanhetkind.render.data;

import be.huisvanhetkind.content.fields.Datatype;
import be.huisvanhetkind.content.fields.Datatype.Group;
import be.huisvanhetkind.content.fields.Datatype.Link;
import be.huisvanhetkind.content.fields.Datatype.ListOf;
import be.huisvanhetkind.content.fields.Datatype.Property;
import be.huisvanhetkind.model.Item;
import be.huisvanhetkind.site.Site;
import be.huisvanhetkind.site.adres.Url;
import be.huisvanhetkind.site.data.Api;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * JSON Schema 2020-12 of a group. What it does not name may not be there; a reference may always be
 * missing, because what it means need not be public.
 */
final class Schemas {
    private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

    private final JsonGenerator json;
    private final String definitions;
    private final Map<String, Group> shared = new LinkedHashMap<>();

    private Schemas(JsonGenerator json, String definitions) {
        this.json = json;
        this.definitions = definitions;
    }

    /** A file of its own. */
    static byte[] of(Group group, String uitleg, Site site) {
        return JsonFile.object(
                json -> {
                    Url url = Api.schema(group.name());
                    json.writeStringField("$schema", DIALECT);
                    json.writeStringField("$id", site.base().address(url));
                    json.writeStringField("title", group.name());
                    json.writeStringField("description", uitleg);
                    new Schemas(json, "#/$defs/").whole(group);
                });
    }

    private void whole(Group group) throws IOException {
        object(group);
        json.writeObjectFieldStart("$defs");
        definitions(this);
        json.writeEndObject();
    }

    /** Every group of a document, and what they are made of, under their names. */
    static void definitions(List<Group> groups, String where, JsonGenerator json)
            throws IOException {
        Schemas schemas = new Schemas(json, where);
        groups.forEach(group -> schemas.shared.put(group.name(), group));
        definitions(schemas);
    }

    /** A definition may name another, which comes behind it. */
    private static void definitions(Schemas schemas) throws IOException {
        for (int at = 0; at < schemas.shared.size(); at++) {
            Group group = List.copyOf(schemas.shared.values()).get(at);
            schemas.json.writeObjectFieldStart(group.name());
            schemas.object(group);
            schemas.json.writeEndObject();
        }
    }

    private void object(Group group) throws IOException {
        json.writeStringField("type", "object");
        json.writeBooleanField("additionalProperties", false);
        json.writeArrayFieldStart("required");
        for (Property property : group.properties()) {
            if (property.required() && !(property.datatype() instanceof Link)) {
                json.writeString(property.key());
            }
        }
        json.writeEndArray();
        json.writeObjectFieldStart("properties");
        for (Property property : group.properties()) {
            json.writeObjectFieldStart(property.key());
            form(property.datatype(), Optional.of(property.help()));
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private void form(Datatype form, Optional<String> help) throws IOException {
        if (help.isPresent()) {
            json.writeStringField("description", help.get());
        }
        if (form instanceof ListOf list) {
            json.writeStringField("type", "array");
            json.writeObjectFieldStart("items");
            form(list.each(), Optional.empty());
            json.writeEndObject();
        } else if (form instanceof Group group) {
            refer(group);
        } else if (form instanceof Link link) {
            refer(Verwijsvorm.of(Item.soortnaam(link.type())));
        } else if (form instanceof Datatype.Picture) {
            refer(Verwijsvorm.BEELD);
        } else {
            scalar(form);
        }
    }

    private void refer(Group group) throws IOException {
        shared.putIfAbsent(group.name(), group);
        json.writeStringField("$ref", definitions + group.name());
    }

    private void scalar(Datatype form) throws IOException {
        if (form instanceof Datatype.YesNo) {
            json.writeStringField("type", "boolean");
        } else if (form instanceof Datatype.Whole whole) {
            number("integer", whole.min(), whole.max());
        } else if (form instanceof Datatype.Decimal decimal) {
            number("number", decimal.min(), decimal.max());
        } else {
            json.writeStringField("type", "string");
            text(form);
        }
    }

    private void number(String type, int min, int max) throws IOException {
        json.writeStringField("type", type);
        json.writeNumberField("minimum", min);
        json.writeNumberField("maximum", max);
    }

    private void text(Datatype form) throws IOException {
        if (form instanceof Datatype.Text text) {
            json.writeNumberField("minLength", text.min());
            json.writeNumberField("maxLength", text.max());
        } else if (form instanceof Datatype.Choice choice) {
            json.writeArrayFieldStart("enum");
            for (String id : choice.ids()) {
                json.writeString(id);
            }
            json.writeEndArray();
        } else if (form instanceof Datatype.Term term) {
            pattern("[a-z0-9]+(-[a-z0-9]+)*");
            json.writeStringField("x-begrippen", term.lijst().id());
        } else if (form instanceof Datatype.Code code) {
            if (!code.standard().isEmpty()) {
                json.writeStringField("format", code.standard());
            }
            pattern(code.pattern());
        }
    }

    private void pattern(String all) throws IOException {
        if (!all.isEmpty()) {
            json.writeStringField("pattern", "^(?:" + all + ")$");
        }
    }
}
