package be.huisvanhetkind.serve;

import io.methvin.watcher.DirectoryChangeEvent;
import io.methvin.watcher.DirectoryWatcher;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Hears that files changed, and tells it once it is quiet: an editor that writes and renames, or a
 * branch that is checked out, is one change. Only pages that stand open need it; who asks for a
 * page always gets it as it is.
 */
final class Watch implements AutoCloseable {
    private static final long QUIET = 40;
    private static final long PATIENCE = 1000;

    private final ScheduledExecutorService clock =
            Executors.newSingleThreadScheduledExecutor(new Helpers("uitkijk"));
    private final Optional<DirectoryWatcher> watcher;
    private final Set<Path> changed = new HashSet<>();
    private Consumer<Set<Path>> told = paths -> {};
    private long first;
    private long last;

    private Watch(List<Path> folders, Consumer<String> said) {
        this.watcher = watcher(folders, said);
    }

    static Watch of(List<Path> folders, Consumer<String> said) {
        return new Watch(folders, said);
    }

    /** Begins; a machine on which this is not possible does without. */
    void start(Consumer<Set<Path>> listener) {
        told = listener;
        watcher.ifPresent(
                one ->
                        one.watchAsync(
                                Executors.newSingleThreadExecutor(new Helpers("uitkijk-mappen"))));
    }

    private Optional<DirectoryWatcher> watcher(List<Path> folders, Consumer<String> said) {
        try {
            return Optional.of(
                    DirectoryWatcher.builder()
                            .paths(folders)
                            .fileHashing(false)
                            .listener(this::note)
                            .build());
        } catch (IOException | RuntimeException notHere) {
            said.accept(
                    "wijzigingen worden niet vanzelf getoond (%s): laad de pagina zelf opnieuw."
                            .formatted(notHere.getMessage()));
            return Optional.empty();
        }
    }

    private synchronized void note(DirectoryChangeEvent event) {
        if (isOurs(event)) {
            last = System.nanoTime();
            if (changed.isEmpty()) {
                first = last;
                later();
            }
            changed.add(event.path());
        }
    }

    /** Not what editors and Git keep for themselves. */
    private static boolean isOurs(DirectoryChangeEvent event) {
        Path path =
                event.rootPath() == null ? event.path() : event.rootPath().relativize(event.path());
        for (Path name : path) {
            if (name.toString().startsWith(".") || name.toString().endsWith("~")) {
                return false;
            }
        }
        return !event.isDirectory() || event.eventType() != DirectoryChangeEvent.EventType.MODIFY;
    }

    private void later() {
        clock.schedule(this::tell, QUIET, TimeUnit.MILLISECONDS);
    }

    private void tell() {
        Set<Path> paths;
        synchronized (this) {
            long now = System.nanoTime();
            boolean isBusy = now - last < TimeUnit.MILLISECONDS.toNanos(QUIET);
            if (isBusy && now - first < TimeUnit.MILLISECONDS.toNanos(PATIENCE)) {
                later();
                return;
            }
            paths = Set.copyOf(changed);
            changed.clear();
        }
        told.accept(paths);
    }

    @Override
    public void close() {
        clock.shutdownNow();
        try {
            if (watcher.isPresent()) {
                watcher.get().close();
            }
        } catch (IOException neverMind) {
            // the program ends
        }
    }
}
