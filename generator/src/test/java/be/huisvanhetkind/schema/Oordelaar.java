package be.huisvanhetkind.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.harrel.jsonschema.Dialects;
import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Says what is wrong with a value by a schema; neither of the judges is ours. */
public interface Oordelaar {
    /** What is wrong; empty when nothing is. */
    List<String> problems(String schema, JsonNode value);

    /** Two judges that know nothing of each other. */
    static List<Oordelaar> all() {
        return List.of(networknt(), harrel());
    }

    static Oordelaar networknt() {
        Map<String, Schema> known = new HashMap<>();
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7);
        return (schema, value) ->
                known
                        .computeIfAbsent(schema, text -> registry.getSchema(text, InputFormat.JSON))
                        .validate(value)
                        .stream()
                        .map(Object::toString)
                        .toList();
    }

    static Oordelaar harrel() {
        Validator validator =
                new ValidatorFactory()
                        .withDefaultDialect(new Dialects.Draft7Dialect())
                        .createValidator();
        Map<String, URI> known = new HashMap<>();
        return (schema, value) ->
                validator
                        .validate(
                                known.computeIfAbsent(
                                        schema,
                                        text ->
                                                validator.registerSchema(
                                                        URI.create("urn:" + known.size()), text)),
                                value)
                        .getErrors()
                        .stream()
                        .map(error -> error.getInstanceLocation() + " " + error.getError())
                        .toList();
    }
}
