package be.huisvanhetkind.deur;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Takes letters at once, and has them brought later, so that nobody can tell by waiting whether one
 * is brought. What cannot be brought is tried once more, and then told.
 */
final class Postbus implements AutoCloseable {
    private static final int MOST = 500;
    private final Postbode bode;
    private final Consumer<String> said;
    private final ThreadPoolExecutor thread =
            new ThreadPoolExecutor(
                    1,
                    1,
                    1,
                    TimeUnit.MINUTES,
                    new ArrayBlockingQueue<>(MOST),
                    work -> {
                        Thread made = new Thread(work, "huis-post");
                        made.setDaemon(true);
                        return made;
                    });

    Postbus(Postbode bode, Consumer<String> said) {
        this.bode = bode;
        this.said = said;
    }

    void put(Brief brief) {
        try {
            thread.execute(() -> bring(brief));
        } catch (RejectedExecutionException full) {
            said.accept("post: er wachten te veel brieven, deze is niet verstuurd");
        }
    }

    private void bring(Brief brief) {
        try {
            bode.bring(brief);
        } catch (Postbode.Onbesteld once) {
            try {
                bode.bring(brief);
            } catch (Postbode.Onbesteld twice) {
                said.accept("post: " + twice.getMessage());
            }
        }
    }

    /** Whether everything was brought that was put in. */
    boolean isEmpty() {
        return thread.getQueue().isEmpty() && thread.getActiveCount() == 0;
    }

    @Override
    public void close() {
        thread.shutdown();
    }
}
