package be.huisvanhetkind.cli;

import java.io.PrintWriter;
import java.util.concurrent.atomic.AtomicInteger;

/** Shows on a terminal how far the work is; says nothing in a pipe. */
final class Progress implements AutoCloseable {
    private static final int WORTH_SHOWING = 500;

    private final PrintWriter out;
    private final int total;
    private final boolean shown;
    private final AtomicInteger done = new AtomicInteger();

    private Progress(PrintWriter out, int total, boolean shown) {
        this.out = out;
        this.total = total;
        this.shown = shown;
    }

    static Progress onTerminal(PrintWriter out, int total) {
        return new Progress(out, total, total >= WORTH_SHOWING && System.console() != null);
    }

    /** One more is done; may be called by several threads. */
    void step() {
        int now = done.incrementAndGet();
        if (shown && now % 100 == 0) {
            out.print("\r%d van %d bestanden …".formatted(now, total));
            out.flush();
        }
    }

    @Override
    public void close() {
        if (shown) {
            out.print("\r" + " ".repeat(40) + "\r");
            out.flush();
        }
    }
}
