package be.huisvanhetkind.data;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Judges JSON by schemas that have a name; formats count. */
public final class Networknt {
    private final UnaryOperator<String> schemas;
    private final Map<String, Schema> known = new HashMap<>();

    /**
     * Knows where schemas are.
     *
     * @param schemas gives the text of a schema by its name
     */
    public Networknt(UnaryOperator<String> schemas) {
        this.schemas = schemas;
    }

    /** What is wrong with a text. */
    public List<String> problems(String name, String json) {
        return known
                .computeIfAbsent(name, this::read)
                .validate(
                        json,
                        InputFormat.JSON,
                        context ->
                                context.executionConfig(
                                        config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(Object::toString)
                .toList();
    }

    private Schema read(String name) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schemas.apply(name), InputFormat.JSON);
    }
}
