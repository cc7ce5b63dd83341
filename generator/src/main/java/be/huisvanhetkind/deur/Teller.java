package be.huisvanhetkind.deur;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/** Counts how often each may do something: so many times, and then not for a while. */
final class Teller {
    private static final int KEYS = 10_000;
    private final int most;
    private final Duration during;
    private final Map<String, Aantal> counts = new Begrensd<>(KEYS);

    private record Aantal(Instant since, int times) {}

    Teller(int most, Duration during) {
        this.most = most;
        this.during = during;
    }

    /** Whether it may, this time too. */
    synchronized boolean allow(String key, Instant now) {
        Aantal before = counts.get(key);
        Aantal count =
                before == null || before.since().plus(during).isBefore(now)
                        ? new Aantal(now, 1)
                        : new Aantal(before.since(), before.times() + 1);
        counts.put(key, count);
        return count.times() <= most;
    }
}
