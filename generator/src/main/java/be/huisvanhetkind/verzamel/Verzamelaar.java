package be.huisvanhetkind.verzamel;

import be.huisvanhetkind.site.data.Datasoort;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Duration;
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
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.IntConsumer;

/** Reads many houses side by side and writes them in the order they were named. */
final class Verzamelaar {
    /** So many houses are asked at once, and as many wait in memory at most. */
    private static final int AT_ONCE = 8;

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Uitvoer uitvoer;
    private final Duration patience;
    private final Dubbels dubbels = new Dubbels();
    private final List<String> problemen = new ArrayList<>();
    private int huizen;
    private long items;
    private long twice;

    private Verzamelaar(Uitvoer uitvoer, Duration patience) {
        this.uitvoer = uitvoer;
        this.patience = patience;
    }

    /**
     * Collects all that houses tell. One that cannot be read, or not within five minutes, hides no
     * other.
     *
     * @param bronnen addresses of sites, or folders with a site
     * @param uitvoer where it is written; it stays open
     * @param step is told how many houses were written
     * @throws IOException when it cannot be written
     */
    static Verzameling collect(List<String> bronnen, Uitvoer uitvoer, IntConsumer step)
            throws IOException {
        return collect(bronnen, uitvoer, step, PATIENCE);
    }

    static Verzameling collect(
            List<String> bronnen, Uitvoer uitvoer, IntConsumer step, Duration patience)
            throws IOException {
        ExecutorService readers = Executors.newFixedThreadPool(AT_ONCE);
        try {
            return new Verzamelaar(uitvoer, patience).write(bronnen, readers, step);
        } finally {
            readers.shutdownNow();
        }
    }

    /** A house that is being read. */
    private record Lezing(Huisbron bron, Future<Huisgegevens> house) {}

    private Verzameling write(List<String> bronnen, ExecutorService readers, IntConsumer step)
            throws IOException {
        Iterator<String> next = bronnen.iterator();
        Queue<Lezing> reading = new ArrayDeque<>();
        for (int written = 0; written < bronnen.size(); written++) {
            while (next.hasNext() && reading.size() < AT_ONCE) {
                Huisbron bron = Bronnen.of(next.next());
                reading.add(new Lezing(bron, readers.submit(() -> Huislezer.read(bron))));
            }
            house(read(reading.remove()));
            step.accept(written + 1);
        }
        return new Verzameling(huizen, items, twice, problemen);
    }

    private Huisgegevens read(Lezing lezing) throws IOException {
        String adres = lezing.bron().adres();
        try {
            return lezing.house().get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException slow) {
            lezing.house().cancel(true);
            return Huisgegevens.unread(adres, "antwoordt te traag");
        } catch (ExecutionException broken) {
            return Huisgegevens.unread(adres, "kon niet gelezen worden");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("het werd afgebroken", stopped);
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

    /** Whose it is comes last, so that no house speaks for another. */
    private void item(Datasoort soort, ObjectNode item, Huisgegevens house) throws IOException {
        item.put("huis", house.adres());
        item.put("huis_naam", house.naam());
        Optional<Dubbels.Eerste> earlier = dubbels.find(house.adres(), item);
        item.remove("dubbel_van");
        if (earlier.isPresent()) {
            item.put("dubbel_van", earlier.get().huis() + " " + earlier.get().id());
            twice++;
        }
        items++;
        uitvoer.write(soort, item);
    }
}
