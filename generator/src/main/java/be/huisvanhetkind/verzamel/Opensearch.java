package be.huisvanhetkind.verzamel;

import be.huisvanhetkind.site.data.Datasoort;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/**
 * What a search engine takes in: all items for its {@code _bulk}, and how it must read Dutch
 * (OpenSearch 2, Elasticsearch 7 and later).
 */
final class Opensearch implements Uitvoer {
    private static final String SETTINGS = "opensearch-index.json";

    private final OutputStream out;

    Opensearch(Path folder) throws IOException {
        try (InputStream settings =
                Objects.requireNonNull(
                        Opensearch.class.getResourceAsStream("/verzamel/" + SETTINGS))) {
            Files.copy(settings, folder.resolve(SETTINGS));
        }
        out =
                new BufferedOutputStream(
                        Files.newOutputStream(folder.resolve("opensearch-bulk.ndjson")));
    }

    @Override
    public void write(Datasoort soort, ObjectNode item) throws IOException {
        ObjectNode action = Ndjson.JSON.createObjectNode();
        String id =
                String.join(
                        " ", item.path("huis").asText(), soort.naam(), item.path("id").asText());
        action.putObject("index").put("_id", id);
        out.write(Ndjson.JSON.writeValueAsBytes(action));
        out.write('\n');
        out.write(Ndjson.JSON.writeValueAsBytes(item));
        out.write('\n');
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
