package be.huisvanhetkind.schema;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * What may stand in one sort of file, told to a program.
 *
 * @param naam tells it from others: {@code huis}, {@code aanbod}
 * @param paden the files it is about, from the root of the repository; a star is a name
 * @param schema JSON Schema, draft 7: the one that editors understand best
 */
public record Schrijfschema(String naam, List<String> paden, ObjectNode schema) {
    private static final String DIALECT = "http://json-schema.org/draft-07/schema#";
    private static final ObjectMapper MAPPER = new ObjectMapper();

    public Schrijfschema {
        paden = List.copyOf(paden);
    }

    /** A schema with what everybody must know of it in front. */
    static Schrijfschema of(String naam, String uitleg, List<String> paden, ObjectNode schema) {
        ObjectNode whole = JsonNodeFactory.instance.objectNode();
        whole.put("$schema", DIALECT).put("title", naam).put("description", uitleg);
        whole.setAll(schema);
        return new Schrijfschema(naam, paden, whole);
    }

    /** The text of a file of its own. */
    public String json() {
        return text(schema);
    }

    /** The same, which says where it is. */
    public String json(String address) {
        ObjectNode named = JsonNodeFactory.instance.objectNode();
        named.put("$id", address);
        named.setAll(schema);
        return text(named);
    }

    private static String text(ObjectNode node) {
        try {
            return MAPPER.writeValueAsString(node) + "\n";
        } catch (JsonProcessingException cannotBe) {
            throw new IllegalStateException(cannotBe);
        }
    }
}
