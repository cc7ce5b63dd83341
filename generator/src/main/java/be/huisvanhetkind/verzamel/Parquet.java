package be.huisvanhetkind.verzamel;

import be.huisvanhetkind.site.data.Datasoort;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.Properties;
import java.util.ServiceLoader;
import java.util.stream.StreamSupport;

/**
 * A Parquet file per type, made by DuckDB of the lines of {@link Ndjson}. DuckDB is eighty
 * megabytes of machine code for every system, so it is not in the program: who wants this names its
 * archive.
 */
final class Parquet implements Uitvoer {
    private static final String MEMORY = "512MB";
    private static final String WITHOUT =
            "voor Parquet is DuckDB nodig. Haal duckdb_jdbc.jar op, en zeg waar het staat: --duckdb duckdb_jdbc.jar.";

    private final Path folder;
    private final Path work;
    private final Ndjson lines;
    private final Driver duckdb;

    Parquet(Path folder, Optional<Path> archive) throws IOException {
        this.folder = folder;
        this.duckdb = driver(archive);
        this.work = Files.createDirectory(folder.resolve("regels"));
        this.lines = new Ndjson(work);
    }

    private static Driver driver(Optional<Path> archive) throws IOException {
        ClassLoader loader = Parquet.class.getClassLoader();
        if (archive.isPresent()) {
            loader = new URLClassLoader(new URL[] {archive.get().toUri().toURL()}, loader);
        }
        return StreamSupport.stream(ServiceLoader.load(Driver.class, loader).spliterator(), false)
                .filter(driver -> driver.getClass().getName().startsWith("org.duckdb."))
                .findFirst()
                .orElseThrow(() -> new IOException(WITHOUT));
    }

    @Override
    public void write(Datasoort soort, ObjectNode item) throws IOException {
        lines.write(soort, item);
    }

    @Override
    public void close() throws IOException {
        lines.close();
        try (Connection connection = duckdb.connect("jdbc:duckdb:", new Properties());
                Statement statement = connection.createStatement()) {
            statement.execute("SET memory_limit = '" + MEMORY + "'");
            for (Datasoort soort : Datasoort.ALL) {
                Path file = Ndjson.file(work, soort);
                if (Files.exists(file)) {
                    statement.execute(copy(file, folder.resolve(soort.lijst() + ".parquet")));
                    Files.delete(file);
                }
            }
        } catch (SQLException broken) {
            throw new IOException("DuckDB kan dit niet schrijven: " + broken.getMessage(), broken);
        }
        Files.delete(work);
    }

    private static String copy(Path from, Path to) {
        return "COPY (SELECT * FROM read_json('%s', format = 'newline_delimited', sample_size = -1, maximum_object_size = 67108864)) TO '%s' (FORMAT parquet)"
                .formatted(quoted(from), quoted(to));
    }

    private static String quoted(Path path) {
        return path.toString().replace("'", "''");
    }
}
