package be.huisvanhetkind.verzamel;

import be.huisvanhetkind.site.data.Datasoort;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Several forms at once. */
final class Samen implements Uitvoer {
    private final List<Uitvoer> all = new ArrayList<>();

    private Samen() {}

    static Samen of(List<Verzamelvorm> vormen, Path folder, Optional<Path> duckdb)
            throws IOException {
        Samen samen = new Samen();
        for (Verzamelvorm vorm : vormen) {
            samen.all.add(vorm.in(folder, duckdb));
        }
        return samen;
    }

    @Override
    public void write(Datasoort soort, ObjectNode item) throws IOException {
        for (Uitvoer one : all) {
            one.write(soort, item);
        }
    }

    /** All of them, also when one cannot be closed well. */
    @Override
    public void close() throws IOException {
        IOException first = null;
        for (Uitvoer one : all) {
            try {
                one.close();
            } catch (IOException broken) {
                first = first == null ? broken : first;
            }
        }
        if (first != null) {
            throw first;
        }
    }
}
