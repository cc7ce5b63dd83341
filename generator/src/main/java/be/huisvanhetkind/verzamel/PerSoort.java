package be.huisvanhetkind.verzamel;

import be.huisvanhetkind.site.data.Datasoort;
import java.io.Closeable;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/** A file for each type, made when its first item comes. */
abstract class PerSoort<T extends Closeable> implements Uitvoer {
    private final Map<Datasoort, T> files = new HashMap<>();

    /** Makes the file of a type. */
    abstract T open(Datasoort soort) throws IOException;

    T file(Datasoort soort) throws IOException {
        T known = files.get(soort);
        if (known != null) {
            return known;
        }
        T file = open(soort);
        files.put(soort, file);
        return file;
    }

    @Override
    public void close() throws IOException {
        for (T file : files.values()) {
            file.close();
        }
    }
}
