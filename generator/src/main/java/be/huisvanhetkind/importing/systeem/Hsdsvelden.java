package be.huisvanhetkind.importing.systeem;

import be.huisvanhetkind.content.fields.Datatype;
import be.huisvanhetkind.content.fields.Field;
import be.huisvanhetkind.content.node.Node;
import be.huisvanhetkind.content.node.Scalar;
import be.huisvanhetkind.content.types.ContentType;
import be.huisvanhetkind.content.types.ContentTypes;
import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.importing.voorstel.Kernzin;
import be.huisvanhetkind.importing.voorstel.Sleutel;
import be.huisvanhetkind.importing.voorstel.Voorstel;
import be.huisvanhetkind.importing.voorstel.Waarde;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is read of one object of HSDS. A term of an attribute that is one of ours (of a vocabulary,
 * or a field that HSDS has no column for) goes to its field; what has no field is kept.
 */
final class Hsdsvelden {
    private static final String SYSTEM = "hsds";

    /** What follows from other values, or tells no reader anything. */
    private static final Set<String> SILENT = Set.of("leeftijdsgroep");

    private final ContentType<?> type;
    private final JsonNode object;
    private final Place place;
    private final List<Waarde> waarden = new ArrayList<>();
    private final Map<String, List<String>> kenmerken = new LinkedHashMap<>();
    private String naam;

    Hsdsvelden(String type, JsonNode object, Place place) {
        this.type = ContentTypes.named(type).orElseThrow();
        this.object = object;
        this.place = place;
        this.naam = Jsonbestand.text(object, "name");
        add("titel", "name");
        description();
        object.path("attributes").forEach(this::attribute);
    }

    /** A value of the object itself. */
    Hsdsvelden add(String veld, String key) {
        return with(veld, key, Jsonbestand.text(object, key));
    }

    Hsdsvelden with(String veld, String kop, String text) {
        return text.isBlank() ? this : with(new Waarde(veld, kop, new Scalar(place, text)));
    }

    Hsdsvelden with(String veld, String kop, Node node) {
        return node.isEmpty() ? this : with(new Waarde(veld, kop, node));
    }

    private Hsdsvelden with(Waarde waarde) {
        waarden.add(waarde);
        return this;
    }

    /** Keeps values that have no field here. */
    Hsdsvelden keep(String... keys) {
        for (String key : keys) {
            JsonNode value = object.path(key);
            String text =
                    value.isValueNode()
                            ? Jsonbestand.text(object, key)
                            : value.isEmpty() ? "" : value.toString();
            with(Waarde.NERGENS, key, text);
        }
        return this;
    }

    /** The first paragraph is the summary when it is as long as one. */
    private void description() {
        String text = Jsonbestand.text(object, "description").replace("\r\n", "\n");
        int end = text.indexOf("\n\n");
        String first = end < 0 ? text : text.substring(0, end);
        boolean isSummary = Kernzin.isAll(first);
        with("samenvatting", "description", isSummary ? first : Kernzin.of(text).orElse(""));
        with(
                Waarde.TEKST,
                "description",
                isSummary ? text.substring(first.length()).strip() : text);
    }

    private void attribute(JsonNode attribute) {
        JsonNode term = attribute.path("taxonomy_term");
        String code = Jsonbestand.text(term, "code");
        String taxonomy = Jsonbestand.text(term, "taxonomy");
        String id = code.substring(code.indexOf('/') + 1);
        String value = Jsonbestand.text(attribute, "value");
        if (taxonomy.equals("veld-" + type.name()) && id.equals("id")) {
            naam = value;
        } else if (taxonomy.equals("veld-" + type.name())) {
            kenmerken.computeIfAbsent(id, key -> new ArrayList<>()).add(value);
        } else if (!SILENT.contains(taxonomy)) {
            Optional<String> field = field(taxonomy);
            field.ifPresent(
                    key -> kenmerken.computeIfAbsent(key, some -> new ArrayList<>()).add(id));
            with(
                    Waarde.NERGENS,
                    taxonomy,
                    field.isPresent() ? "" : Jsonbestand.text(term, "name") + " " + value);
        }
    }

    /** The field that takes words of a vocabulary. */
    private Optional<String> field(String taxonomy) {
        if (taxonomy.equals("thema")) {
            return Optional.of("themas");
        }
        return type.fields().stream()
                .flatMap(field -> fields("", field).entrySet().stream())
                .filter(one -> isOf(one.getValue().kind().datatype(), taxonomy))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static Map<String, Field<?>> fields(String before, Field<?> field) {
        Map<String, Field<?>> all = new LinkedHashMap<>(Map.of(before + field.key(), field));
        field.kind().group().forEach(one -> all.putAll(fields(before + field.key() + ".", one)));
        return all;
    }

    private static boolean isOf(Datatype type, String taxonomy) {
        Datatype each = type instanceof Datatype.ListOf list ? list.each() : type;
        return each instanceof Datatype.Term term && term.lijst().id().equals(taxonomy);
    }

    /** Whether the object says so itself, in a field of ours. */
    boolean says(String veld) {
        return kenmerken.containsKey(veld);
    }

    /** Whether the object was ours before it was theirs. */
    boolean isOurs() {
        return isOurs(object);
    }

    /** Whether an object tells fields of ours. */
    static boolean isOurs(JsonNode object) {
        return object.path("attributes").findValuesAsText("taxonomy").stream()
                .anyMatch(one -> one.startsWith("veld-"));
    }

    Voorstel voorstel(Optional<String> partner) {
        kenmerken.forEach(this::characteristic);
        return new Voorstel(
                type,
                new Sleutel(SYSTEM, Jsonbestand.text(object, "id")),
                place,
                naam,
                partner,
                waarden);
    }

    private void characteristic(String key, List<String> values) {
        boolean isList =
                key.contains(".")
                        || type.fields().stream()
                                .filter(field -> field.key().equals(key))
                                .map(field -> field.kind().datatype())
                                .anyMatch(Datatype.ListOf.class::isInstance);
        Node node = isList ? Waarde.list(place, values) : new Scalar(place, yesNo(values.get(0)));
        with(key, "attributes", node);
    }

    static String yesNo(String value) {
        return value.equals("true") ? "ja" : value.equals("false") ? "nee" : value;
    }
}
