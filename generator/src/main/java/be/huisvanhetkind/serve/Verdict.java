package be.huisvanhetkind.serve;

import be.huisvanhetkind.LivingHouse.Stand;
import be.huisvanhetkind.finding.Finding;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * What is wrong with a house, found while its pages are already shown: the rules look at the whole
 * house, and a page must not wait for them.
 */
final class Verdict {
    private final Executor inspector;
    private final Duration patience;
    private final Runnable checked;
    private Optional<Stand> about = Optional.empty();
    private CompletableFuture<List<Finding>> findings =
            CompletableFuture.completedFuture(List.of());

    /**
     * @param inspector looks at one house at a time
     * @param patience how long who asks may have to wait
     * @param checked hears that what is wrong is known
     */
    Verdict(Executor inspector, Duration patience, Runnable checked) {
        this.inspector = inspector;
        this.patience = patience;
        this.checked = checked;
    }

    /** Begins to look at a house, unless that was done. */
    synchronized void about(Stand stand) {
        if (about.filter(known -> known == stand).isEmpty()) {
            about = Optional.of(stand);
            findings = CompletableFuture.supplyAsync(() -> of(stand), inspector);
            findings.thenRun(checked);
        }
    }

    /** What was found; nothing when that is not known yet. */
    Optional<List<Finding>> findings() {
        try {
            return Optional.of(latest().get(patience.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException | ExecutionException later) {
            return Optional.empty();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    /** The same, however long it takes. */
    List<Finding> await() {
        return latest().exceptionally(replaced -> List.of()).join();
    }

    private synchronized CompletableFuture<List<Finding>> latest() {
        return findings;
    }

    /** A house that is no longer there is not looked at: its successor is waiting. */
    private List<Finding> of(Stand stand) {
        synchronized (this) {
            if (about.filter(known -> known == stand).isEmpty()) {
                throw new CancellationException();
            }
        }
        return stand.findings();
    }
}
