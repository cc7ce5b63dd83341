package be.huisvanhetkind.verzamel;

import be.huisvanhetkind.site.data.Datasoort;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** A file per type, an item on each line. */
final class Ndjson implements Uitvoer {
    static final ObjectMapper JSON = JsonMapper.builder().build();

    private final Path folder;
    private final Map<Datasoort, OutputStream> files = new HashMap<>();

    Ndjson(Path folder) {
        this.folder = folder;
    }

    @Override
    public void write(Datasoort soort, ObjectNode item) throws IOException {
        OutputStream out = files.get(soort);
        if (out == null) {
            out = new BufferedOutputStream(Files.newOutputStream(file(folder, soort)));
            files.put(soort, out);
        }
        out.write(JSON.writeValueAsBytes(item));
        out.write('\n');
    }

    static Path file(Path folder, Datasoort soort) {
        return folder.resolve(soort.lijst() + ".ndjson");
    }

    @Override
    public void close() throws IOException {
        for (OutputStream out : files.values()) {
            out.close();
        }
    }
}
