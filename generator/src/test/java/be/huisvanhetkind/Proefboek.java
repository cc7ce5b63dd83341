package be.huisvanhetkind;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes what a test looked at into {@code proeven.json}, from which the statement on accessibility
 * is made. Nothing is written unless one asks: {@code mvn verify -Dproeven=2026-11-22}, the day the
 * tests ran.
 */
public final class Proefboek {
    private static final Path FILE = Path.of("src/main/resources/proeven.json");
    private static final ObjectMapper JSON =
            new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private Proefboek() {}

    /**
     * Remembers one test of the house in {@code content/}, in the place of what was known about it.
     *
     * @param proef a {@code Proef.Soort} in small letters, with hyphens
     * @param wcag the success criteria it says something about
     */
    public static synchronized void write(
            String proef, int paginas, int fouten, List<String> wcag) {
        String day = System.getProperty("proeven", "");
        if (day.isEmpty()) {
            return;
        }
        try {
            ObjectNode book = (ObjectNode) JSON.readTree(FILE.toFile());
            Map<String, ObjectNode> kept = new TreeMap<>();
            book.withArray("proeven")
                    .forEach(each -> kept.put(each.get("proef").asText(), (ObjectNode) each));
            kept.put(proef, line(proef, LocalDate.parse(day), paginas, fouten, wcag));
            book.set("proeven", JSON.createArrayNode().addAll(kept.values()));
            Files.writeString(FILE, JSON.writeValueAsString(book) + "\n");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static ObjectNode line(
            String proef, LocalDate day, int paginas, int fouten, List<String> wcag) {
        ObjectNode line =
                JSON.createObjectNode()
                        .put("proef", proef)
                        .put("op", day.toString())
                        .put("paginas", paginas)
                        .put("fouten", fouten);
        ArrayNode criteria = line.putArray("wcag");
        wcag.forEach(criteria::add);
        return line;
    }
}
