package be.huisvanhetkind.verzamel;

import be.huisvanhetkind.model.keuze.Keuze;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** In welke vorm alle huizen samen geschreven worden. */
public enum Verzamelvorm implements Keuze {
    NDJSON {
        @Override
        Uitvoer in(Path folder, Optional<Path> duckdb) {
            return new Ndjson(folder);
        }
    },
    CSV {
        @Override
        Uitvoer in(Path folder, Optional<Path> duckdb) {
            return new Tabellen(folder);
        }
    },
    PARQUET {
        @Override
        Uitvoer in(Path folder, Optional<Path> duckdb) throws IOException {
            return new Parquet(folder, duckdb);
        }
    },
    OPENSEARCH {
        @Override
        Uitvoer in(Path folder, Optional<Path> duckdb) throws IOException {
            return new Opensearch(folder);
        }
    };

    abstract Uitvoer in(Path folder, Optional<Path> duckdb) throws IOException;
}
