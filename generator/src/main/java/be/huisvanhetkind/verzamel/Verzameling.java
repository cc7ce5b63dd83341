package be.huisvanhetkind.verzamel;

import be.huisvanhetkind.site.data.Datasoort;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;

/**
 * Many houses, read side by side and written in the order they were named.
 *
 * @param huizen how many could be read
 * @param items how many they tell
 * @param dubbels how many of those another house told before
 * @param problemen Dutch sentences about what could not be taken
 */
public record Verzameling(int huizen, long items, long dubbels, List<String> problemen) {
    /** So many houses are asked at once, and as many wait in memory at most. */
    private static final int AT_ONCE = 8;

    public Verzameling {
        problemen = List.copyOf(problemen);
    }

    /**
     * Reads houses and writes all that they tell.
     *
     * @param bronnen addresses of sites, or folders with a site
     * @param vormen the forms to write
     * @param folder an empty folder
     * @param duckdb the archive of DuckDB, for Parquet
     * @param step is told how many houses were written
     * @throws IOException when it cannot be written, with a Dutch sentence
     */
    public static Verzameling of(
            List<String> bronnen,
            List<Verzamelvorm> vormen,
            Path folder,
            Optional<Path> duckdb,
            IntConsumer step)
            throws IOException {
        List<Uitvoer> writers = new ArrayList<>();
        ExecutorService readers = Executors.newFixedThreadPool(AT_ONCE);
        try {
            for (Verzamelvorm vorm : vormen) {
                writers.add(vorm.in(folder, duckdb));
            }
            Verzameling all = new Writing(writers).write(bronnen, readers, step);
            for (Uitvoer writer : writers) {
                writer.close();
            }
            return all;
        } finally {
            readers.shutdownNow();
        }
    }

    /** The houses on their way to the files. */
    private static final class Writing {
        private final List<Uitvoer> writers;
        private final Dubbels dubbels = new Dubbels();
        private final List<String> problemen = new ArrayList<>();
        private int huizen;
        private long items;
        private long twice;

        Writing(List<Uitvoer> writers) {
            this.writers = writers;
        }

        Verzameling write(List<String> bronnen, ExecutorService readers, IntConsumer step)
                throws IOException {
            Iterator<String> next = bronnen.iterator();
            Queue<Future<Huisgegevens>> reading = new ArrayDeque<>();
            for (int written = 0; written < bronnen.size(); written++) {
                while (next.hasNext() && reading.size() < AT_ONCE) {
                    Huisbron bron = Bronnen.of(next.next());
                    reading.add(readers.submit(() -> Huislezer.read(bron)));
                }
                house(read(reading.remove()));
                step.accept(written + 1);
            }
            return new Verzameling(huizen, items, twice, problemen);
        }

        private static Huisgegevens read(Future<Huisgegevens> house) throws IOException {
            try {
                return house.get();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new IOException("het verzamelen werd afgebroken", stopped);
            } catch (ExecutionException cannotBe) {
                throw new IllegalStateException(cannotBe);
            }
        }

        private void house(Huisgegevens house) throws IOException {
            problemen.addAll(house.problemen());
            huizen += house.items().isEmpty() ? 0 : 1;
            for (Datasoort soort : Datasoort.ALL) {
                for (ObjectNode item : house.items().getOrDefault(soort, List.of())) {
                    item(soort, item, house);
                }
            }
        }

        private void item(Datasoort soort, ObjectNode item, Huisgegevens house) throws IOException {
            ObjectNode whole = item.objectNode();
            whole.put("huis", house.adres());
            whole.put("huis_naam", house.naam());
            Optional<Dubbels.Eerste> earlier = dubbels.find(house.adres(), item);
            if (earlier.isPresent()) {
                whole.put("dubbel_van", earlier.get().huis() + " " + earlier.get().id());
                twice++;
            }
            whole.setAll(item);
            items++;
            for (Uitvoer writer : writers) {
                writer.write(soort, whole);
            }
        }
    }
}
