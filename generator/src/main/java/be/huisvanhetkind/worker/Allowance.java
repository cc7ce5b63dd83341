package be.huisvanhetkind.worker;

import java.time.Duration;

/**
 * What one request may take. Processor time is what counts, so that a busy machine refuses nobody;
 * the clock is for what waits without working.
 */
record Allowance(Duration processor, Duration clock) {
    /** A real file takes a hundredth of this. */
    static final Allowance FILE = new Allowance(Duration.ofSeconds(3), Duration.ofSeconds(60));

    /** The Ruby engine takes two seconds to start. */
    static final Allowance PREPARATION =
            new Allowance(Duration.ofSeconds(60), Duration.ofSeconds(300));

    boolean isSpent(Duration worked, Duration passed) {
        return worked.compareTo(processor) > 0 || passed.compareTo(clock) > 0;
    }
}
