package be.huisvanhetkind.web;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What somebody filled in.
 *
 * @param values by the name of the field, in the order of the page; a field may come more than once
 * @param files what was sent along, by the name of the field
 */
public record FormData(Map<String, List<String>> values, Map<String, Upload> files) {
    public static final FormData EMPTY = new FormData(Map.of(), Map.of());

    public FormData {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        files = Map.copyOf(files);
    }

    /**
     * A file that was sent along.
     *
     * @param name as it is called on the machine of who sent it: nothing to rely on
     */
    public record Upload(String name, byte[] bytes) {}

    /** The same, with another value for a field. */
    public FormData with(String name, String value) {
        Map<String, List<String>> more = new LinkedHashMap<>(values);
        more.put(name, List.of(value));
        return new FormData(more, files);
    }

    /** The value of a field; the first when there are more. */
    public Optional<String> find(String name) {
        return all(name).stream().findFirst();
    }

    /** The value of a field; empty when it was not sent. */
    public String text(String name) {
        return find(name).orElse("");
    }

    /** Every value of a field. */
    public List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    /** Whether a field, or a button, was sent. */
    public boolean has(String name) {
        return values.containsKey(name);
    }
}
