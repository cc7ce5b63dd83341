package be.huisvanhetkind.importing.systeem;

import be.huisvanhetkind.importing.voorstel.OnleesbareInvoer;
import be.huisvanhetkind.importing.voorstel.Opdracht;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** A JSON file as a tree. */
record Jsonbestand(Path file, JsonNode root) {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final long LARGEST = 64L << 20;
    private static final int ENOUGH = 50;

    /** Whether a file is JSON at all, by its name. */
    static boolean isJson(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return name.endsWith(".json") || name.endsWith(".jsonld");
    }

    /** Every JSON file of some files, in order. */
    static List<Jsonbestand> all(List<Path> files) throws IOException {
        List<Jsonbestand> all = new ArrayList<>();
        for (Path file : files) {
            if (isJson(file)) {
                all.add(of(file));
            }
        }
        return all;
    }

    static Jsonbestand of(Path file) throws IOException {
        if (Files.size(file) > LARGEST) {
            throw OnleesbareInvoer.of(
                    "“%s” is te groot om in één keer te lezen.", file.getFileName());
        }
        try {
            return new Jsonbestand(file, MAPPER.readTree(Files.readAllBytes(file)));
        } catch (JsonProcessingException broken) {
            JsonLocation at = broken.getLocation();
            throw OnleesbareInvoer.of(
                    "“%s” is geen goede JSON: kijk op regel %d.",
                    file.getFileName(), at == null ? 1 : at.getLineNr());
        }
    }

    /** Whether one of some files is JSON of a kind; the first say enough. */
    static boolean hasAny(Opdracht opdracht, Predicate<Jsonbestand> kind) {
        try {
            return opdracht.files().stream()
                    .limit(ENOUGH)
                    .flatMap(file -> maybe(file).stream())
                    .anyMatch(kind);
        } catch (IOException broken) {
            return false;
        }
    }

    /** A file that may be no JSON. */
    private static Optional<Jsonbestand> maybe(Path file) {
        try {
            return isJson(file) ? Optional.of(of(file)) : Optional.empty();
        } catch (IOException | OnleesbareInvoer broken) {
            return Optional.empty();
        }
    }

    /** What is in a list, in a page of one, or alone. */
    Stream<JsonNode> items(String... lists) {
        for (String list : lists) {
            if (root.path(list).isArray()) {
                return elements(root.path(list));
            }
        }
        return root.isArray() ? elements(root) : Stream.of(root);
    }

    static Stream<JsonNode> elements(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    /** A text or a number; empty when it is neither. */
    static String text(JsonNode object, String key) {
        JsonNode value = object.path(key);
        return value.isValueNode() && !value.isNull() ? value.asText().strip() : "";
    }
}
