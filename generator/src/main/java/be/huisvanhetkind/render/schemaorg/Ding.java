package be.huisvanhetkind.render.schemaorg;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Something that is told of, as properties in their order. What is empty is not told. */
final class Ding {
    private final Map<String, Object> properties = new LinkedHashMap<>();

    private Ding() {}

    static Ding of(String type) {
        return new Ding().with("@type", type);
    }

    /** Only its name, because all of it is told elsewhere. */
    static Map<String, Object> ref(String id) {
        return new Ding().with("@id", id).properties;
    }

    Ding with(String key, Object value) {
        Object told = value instanceof Ding ding ? ding.properties : value;
        boolean isEmpty = told.equals("") || told instanceof Collection<?> all && all.isEmpty();
        if (!isEmpty) {
            properties.put(key, told);
        }
        return this;
    }

    Ding with(String key, Optional<?> value) {
        value.ifPresent(some -> with(key, (Object) some));
        return this;
    }

    Map<String, Object> properties() {
        return properties;
    }
}
