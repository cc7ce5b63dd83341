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

/** A file per type, an item on each line. */
final class Ndjson extends PerSoort<OutputStream> {
    static final ObjectMapper JSON = JsonMapper.builder().build();

    private final Path folder;

    Ndjson(Path folder) {
        this.folder = folder;
    }

    @Override
    OutputStream open(Datasoort soort) throws IOException {
        return new BufferedOutputStream(Files.newOutputStream(file(folder, soort)));
    }

    @Override
    public void write(Datasoort soort, ObjectNode item) throws IOException {
        OutputStream out = file(soort);
        out.write(JSON.writeValueAsBytes(item));
        out.write('\n');
    }

    static Path file(Path folder, Datasoort soort) {
        return folder.resolve(soort.lijst() + ".ndjson");
    }
}
