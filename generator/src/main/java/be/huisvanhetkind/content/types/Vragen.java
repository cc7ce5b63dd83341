package be.huisvanhetkind.content.types;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;

/** How a person is asked for what comes in a field, in a form and in the handbook. */
public final class Vragen {
    private static final String HINT = "*";
    private static final Map<String, String> ALL = read();

    private Vragen() {}

    /** Every field that is asked for in words of its own. */
    public static Set<String> keys() {
        return ALL.keySet();
    }

    /**
     * The question.
     *
     * @param type the name of the content type
     * @param path the keys, from the outside in: {@code waar.uren.wanneer}
     */
    public static String label(String type, String path) {
        return find(type, path, "").orElseGet(() -> said(last(path)));
    }

    /** What explains it better than its help, which speaks of files; nothing when that will do. */
    public static Optional<String> hint(String type, String path) {
        return find(type, path, HINT);
    }

    /** {@code op-afspraak} as words. */
    public static String said(String id) {
        String words = id.replace('-', ' ').replace('_', ' ');
        return words.isEmpty()
                ? words
                : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private static Optional<String> find(String type, String path, String end) {
        return names(type, path).stream()
                .flatMap(name -> Stream.ofNullable(ALL.get(name + end)))
                .findFirst();
    }

    /** The names it may have in the list, the one that says most first. */
    private static List<String> names(String type, String path) {
        String[] keys = path.split("\\.");
        int last = keys.length - 1;
        String inside = last == 0 ? type : keys[last - 1];
        return List.of(inside + "." + keys[last], keys[last]);
    }

    private static String last(String path) {
        return path.substring(path.lastIndexOf('.') + 1);
    }

    private static Map<String, String> read() {
        try (InputStream in =
                Objects.requireNonNull(
                        Vragen.class.getResourceAsStream("/schema/vragen.properties"))) {
            Properties read = new Properties();
            read.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            Map<String, String> all = new HashMap<>();
            read.forEach((key, value) -> all.put(key.toString(), value.toString()));
            return Map.copyOf(all);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
