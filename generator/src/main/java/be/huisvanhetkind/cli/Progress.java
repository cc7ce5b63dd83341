package be.huisvanhetkind.cli;

import java.io.PrintWriter;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Shows on a terminal what the program is doing and how far it is; says nothing in a pipe. The
 * launcher knows which it is: Java itself cannot tell on every version.
 */
final class Progress implements AutoCloseable {
    private static final String ON_A_TERMINAL = "huis.terminal";
    private static final int EVERY = 10;

    private final PrintWriter out;
    private final boolean shown = Boolean.getBoolean(ON_A_TERMINAL);
    private final AtomicInteger done = new AtomicInteger();

    Progress(PrintWriter out) {
        this.out = out;
    }

    /** What happens now; takes the place of what was said before. */
    void say(String text) {
        if (shown) {
            out.print("\r%-60s\r%s".formatted("", text));
            out.flush();
        }
    }

    /** One more file of so many is done; may be called by several threads. */
    void step(int total) {
        int now = done.incrementAndGet();
        if (now % EVERY == 0) {
            say("%d van %d bestanden geschreven …".formatted(now, total));
        }
    }

    @Override
    public void close() {
        say("");
    }
}
