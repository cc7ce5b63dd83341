package be.huisvanhetkind.content.markup;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Keeps one text from holding up the rest: some parsers take minutes over a few thousand backticks.
 * A real text takes milliseconds, so the limit only ever meets texts that are made to hurt. What
 * still runs then ends with the program.
 */
final class TimeLimit {
    /** Long enough for the first AsciiDoc body on a slow machine, when the Ruby engine starts. */
    static final Duration LIMIT = Duration.ofSeconds(30);

    /** A shorter text cannot hold up anything for long. */
    private static final int SHORT = 4000;

    private static final ExecutorService THREADS =
            Executors.newCachedThreadPool(
                    work -> {
                        Thread thread = new Thread(work, "body");
                        thread.setDaemon(true);
                        return thread;
                    });

    private TimeLimit() {}

    static boolean isNeeded(Body body) {
        return body.source().length() > SHORT;
    }

    /** The result, or nothing when it takes too long. */
    static <T> Optional<T> within(Duration limit, Callable<T> work) {
        Future<T> result = THREADS.submit(work);
        try {
            return Optional.of(result.get(limit.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException tooLong) {
            result.cancel(true);
            return Optional.empty();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (ExecutionException broken) {
            throw new IllegalStateException(broken.getCause());
        }
    }
}
