package be.huisvanhetkind.serve;

import be.huisvanhetkind.LivingHouse;
import be.huisvanhetkind.LivingHouse.Stand;
import be.huisvanhetkind.Workplace;
import be.huisvanhetkind.model.huis.Huis;
import be.huisvanhetkind.render.output.OutputFile;
import be.huisvanhetkind.site.Site;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The house as it is shown on one day, with or without drafts. It is never staler than the request
 * that asks: who asks for a page has the folders looked at again, unless someone did after that was
 * asked.
 */
final class Showing {
    private static final Duration RECENT = Duration.ofMillis(500);

    private final LivingHouse house;
    private final Shown shown;
    private final Workplace place;
    private final AtomicLong asked = new AtomicLong();
    private final Verdict verdict;
    private final GoodPages good = new GoodPages();
    private volatile Map<String, OutputFile> found = new ConcurrentHashMap<>();
    private long seen;
    private FolderState snapshot;
    private volatile boolean isTold;
    private volatile long lookedAt = System.nanoTime();
    private volatile Optional<RuntimeException> trouble = Optional.empty();

    private Showing(
            LivingHouse house, Shown shown, Workplace place, Verdict verdict, FolderState before) {
        this.house = house;
        this.shown = shown;
        this.place = place;
        this.verdict = verdict;
        this.snapshot = before;
        verdict.about(house.stand());
    }

    static Showing open(Workshop workshop, LocalDate day, Shown shown, Verdict verdict) {
        Workplace place = workshop.place().on(day);
        FolderState before = FolderState.of(place.folders());
        LivingHouse house = LivingHouse.open(place, workshop.cache(), shown);
        return new Showing(house, shown, place, verdict, before);
    }

    /** Looks at the folders; who asks while that is done waits for one more look, together. */
    Stand fresh() {
        long mine = asked.incrementAndGet();
        synchronized (this) {
            if (seen < mine) {
                seen = asked.get();
                look();
            }
            return house.stand();
        }
    }

    /** The house as it was a moment ago, for what a page brings along. */
    Stand recent() {
        boolean isRecent = System.nanoTime() - lookedAt < RECENT.toNanos();
        return isRecent && trouble.isEmpty() ? house.stand() : fresh();
    }

    /** Something changed, whatever the disk says: two states of a file may look the same. */
    void tell() {
        isTold = true;
    }

    /** What goes wrong leaves all as it was, and is tried again. */
    private void look() {
        boolean mustRead = isTold;
        isTold = false;
        FolderState now = FolderState.of(place.folders());
        if (mustRead || !now.equals(snapshot)) {
            read(now);
        }
        lookedAt = System.nanoTime();
    }

    private void read(FolderState now) {
        try {
            house.refresh();
            snapshot = now;
            found = new ConcurrentHashMap<>();
            trouble = Optional.empty();
        } catch (RuntimeException problem) {
            trouble = Optional.of(problem);
        }
        verdict.about(house.stand());
    }

    /** One file of its site, not made yet; looked up once, as long as nothing changes. */
    Optional<OutputFile> find(String path) {
        Map<String, OutputFile> known = found;
        return Optional.ofNullable(known.get(path))
                .or(
                        () -> {
                            Optional<OutputFile> file = house.find(path);
                            file.ifPresent(one -> known.put(path, one));
                            return file;
                        });
    }

    /** Its pages, for when one can no longer be made. */
    GoodPages good() {
        return good;
    }

    /** What is wrong with it. */
    Verdict verdict() {
        return verdict;
    }

    /** The house, also what is internal in it. */
    Optional<Huis> huis() {
        return shown.huis();
    }

    /** The folder of the server that its links lead to; empty for the root. */
    String base() {
        return site().map(site -> site.base().path()).orElse("");
    }

    Optional<Site> site() {
        return house.stand().site();
    }

    Workplace place() {
        return place;
    }

    /** Why the folders could not be looked at the last time. */
    Optional<RuntimeException> trouble() {
        return trouble;
    }
}
