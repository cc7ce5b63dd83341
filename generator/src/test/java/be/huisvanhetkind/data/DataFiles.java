package be.huisvanhetkind.data;

import be.huisvanhetkind.BuiltHouse;
import be.huisvanhetkind.site.data.Datasoort;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/** The files of open data of the houses of the tests. */
final class DataFiles {
    static final String ROOT = "api/v1/";

    private static final ObjectMapper JSON = new ObjectMapper();

    private DataFiles() {}

    /** A house by the name of its folder, built in an empty one when no test did yet. */
    static BuiltHouse house(String name, Path folder) {
        return name.equals("content")
                ? BuiltHouse.real()
                : BuiltHouse.of("generator/src/test/huizen/" + name, folder);
    }

    /** Every file with data, without what tells how the others look. */
    static Map<String, String> data(BuiltHouse house) {
        Map<String, String> files = new TreeMap<>(house.site());
        files.keySet().removeIf(path -> !path.startsWith(ROOT) || !path.endsWith(".json"));
        files.keySet().removeIf(path -> schema(path).isEmpty());
        return files;
    }

    /** What a file must look like; nothing for what tells that of others. */
    static String schema(String path) {
        String name = path.substring(ROOT.length()).replace(".json", "");
        if (name.equals("openapi") || name.startsWith("schema/")) {
            return "";
        } else if (name.startsWith("dagen/")) {
            return "dag";
        } else if (Set.of("index", "huis", "begrippen").contains(name)) {
            return name;
        }
        String folder = name.replaceFirst("(-\\d+)?$|/.*", "");
        return Datasoort.ALL.stream()
                .filter(soort -> soort.lijst().equals(folder))
                .map(soort -> soort.naam() + (name.contains("/") ? "" : "-lijst"))
                .findFirst()
                .orElseThrow(() -> new AssertionError(path));
    }

    /** A file of the real house. */
    static String file(String name) {
        return Objects.requireNonNull(BuiltHouse.real().site().get(ROOT + name + ".json"), name);
    }

    static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
