package be.huisvanhetkind.site.proeven;

import be.huisvanhetkind.site.proeven.Proef.Soort;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.StreamSupport;

/**
 * The tests of one site, as {@code proeven.json} remembers them. A house that is not that one has
 * none: nobody looked at its pages.
 *
 * @param huis the website that was looked at
 */
public record Proeven(String huis, List<Proef> alle) {
    private static final String FILE = "/proeven.json";

    public Proeven {
        alle = List.copyOf(alle);
    }

    /** What is remembered about a site. */
    public static List<Proef> of(Optional<String> website) {
        Proeven kept = read();
        return website.filter(kept.huis()::equals).isPresent() ? kept.alle() : List.of();
    }

    static Proeven read() {
        try (InputStream file = Proeven.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException("no " + FILE);
            }
            JsonNode json = new ObjectMapper().readTree(file);
            return new Proeven(
                    json.required("huis").asText(),
                    StreamSupport.stream(json.required("proeven").spliterator(), false)
                            .map(Proeven::proef)
                            .toList());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Proef proef(JsonNode json) {
        return new Proef(
                Soort.valueOf(
                        json.required("proef").asText().replace('-', '_').toUpperCase(Locale.ROOT)),
                LocalDate.parse(json.required("op").asText()),
                json.required("paginas").asInt(),
                json.required("fouten").asInt(),
                StreamSupport.stream(json.required("wcag").spliterator(), false)
                        .map(JsonNode::asText)
                        .toList());
    }
}
