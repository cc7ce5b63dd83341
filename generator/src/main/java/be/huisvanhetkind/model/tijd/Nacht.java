package be.huisvanhetkind.model.tijd;

import java.time.Duration;

/** Wat na middernacht eindigt, hoort bij de dag waarop het begon, als het een nacht is. */
final class Nacht {
    /** From eight in the evening to nine in the morning, for a night shelter. */
    private static final Duration LONGEST = Duration.ofHours(13);

    private Nacht() {}

    /** Whether something can take that long and still be of the day on which it began. */
    static boolean holds(Duration time) {
        return time.compareTo(LONGEST) <= 0;
    }
}
