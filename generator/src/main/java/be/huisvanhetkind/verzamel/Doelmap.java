package be.huisvanhetkind.verzamel;

import be.huisvanhetkind.publish.Exchange;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;

/** The folder with many houses, which is replaced whole or stays as it was. */
public final class Doelmap {
    private static final String MARK = ".verzameling";

    private Doelmap() {}

    /**
     * Reads houses and writes all that they tell into a folder beside it, which then takes its
     * place.
     *
     * @param bronnen addresses of sites, or folders with a site
     * @param vormen the forms to write
     * @param duckdb the archive of DuckDB, for Parquet
     * @param step is told how many houses were written
     * @throws UncheckedIOException with a Dutch sentence when the folder holds something else, or
     *     the machine fails
     */
    public static Verzameling fill(
            Path target,
            List<String> bronnen,
            List<Verzamelvorm> vormen,
            Optional<Path> duckdb,
            IntConsumer step) {
        try (Exchange exchange = Exchange.open(target, MARK)) {
            Verzameling all;
            try (Samen uitvoer = Samen.of(vormen, exchange.make(), duckdb)) {
                all = Verzamelaar.collect(bronnen, uitvoer, step);
            }
            exchange.swap();
            return all;
        } catch (IOException broken) {
            String why = "de verzameling kon niet geschreven worden: " + broken.getMessage();
            throw new UncheckedIOException(why, broken);
        }
    }
}
