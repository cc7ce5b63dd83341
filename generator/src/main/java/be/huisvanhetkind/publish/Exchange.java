package be.huisvanhetkind.publish;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.apache.commons.io.file.PathUtils;

/**
 * A folder that is replaced whole, or stays as it was: what is new is made beside it, and two
 * renames exchange them. One run at a time: others wait. What a run that was killed left behind is
 * cleared, and what it had put aside is put back. A folder that this program did not make is never
 * touched.
 */
public final class Exchange implements AutoCloseable {
    private static final String NEW = ".nieuw";
    private static final String OLD = ".oud";

    /** File locks count per process; this one counts per thread. */
    private static final ReentrantLock ONE_AT_A_TIME = new ReentrantLock();

    private final Path current;
    private final Path fresh;
    private final Path old;
    private final String mark;
    private final FileChannel lock;

    private Exchange(Path current, String mark, FileChannel lock) {
        this.current = current;
        this.fresh = sibling(current, NEW);
        this.old = sibling(current, OLD);
        this.mark = mark;
        this.lock = lock;
    }

    /** Whether something lies beside a folder that is only there while another is made. */
    static boolean isUnfinished(Path folder) throws IOException {
        Path current = current(folder);
        return Stream.of(NEW, OLD)
                .anyMatch(
                        suffix ->
                                Files.exists(sibling(current, suffix), LinkOption.NOFOLLOW_LINKS));
    }

    private static Path current(Path folder) throws IOException {
        return Files.exists(folder) ? folder.toRealPath() : folder.toAbsolutePath().normalize();
    }

    /**
     * Waits for its turn.
     *
     * @param mark the name of a file by which a folder of this program is known
     * @throws IOException when the folder holds what this program did not make, with a Dutch
     *     sentence, or when the machine fails
     */
    public static Exchange open(Path folder, String mark) throws IOException {
        Path current = current(folder);
        Files.createDirectories(
                Objects.requireNonNull(current.getParent(), "the root is no place for a site"));
        Exchange exchange = new Exchange(current, mark, lock(sibling(current, ".slot")));
        try {
            exchange.clear();
            return exchange;
        } catch (IOException | RuntimeException broken) {
            exchange.unlock();
            throw broken;
        }
    }

    private static FileChannel lock(Path file) throws IOException {
        ONE_AT_A_TIME.lock();
        try {
            FileChannel channel =
                    FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            channel.lock();
            return channel;
        } catch (IOException | RuntimeException broken) {
            ONE_AT_A_TIME.unlock();
            throw broken;
        }
    }

    private void unlock() throws IOException {
        try {
            lock.close();
        } finally {
            ONE_AT_A_TIME.unlock();
        }
    }

    private void clear() throws IOException {
        if (Files.exists(old) && !Files.exists(current)) {
            Files.move(old, current, StandardCopyOption.ATOMIC_MOVE);
        }
        delete(old);
        delete(fresh);
        if (!isOurs()) {
            throw new IOException(
                    "in %s staat iets wat niet door dit programma gemaakt is. Kies een andere map, of maak ze leeg"
                            .formatted(current));
        }
    }

    private boolean isOurs() throws IOException {
        if (!Files.exists(current, LinkOption.NOFOLLOW_LINKS)
                || Files.exists(current.resolve(mark))) {
            return true;
        }
        return Files.isDirectory(current) && PathUtils.isEmptyDirectory(current);
    }

    /** The folder that stands, which need not exist. */
    Path current() {
        return current;
    }

    /** Where the new one is made. */
    Path fresh() {
        return fresh;
    }

    /** Makes the new folder, with its mark, when it is not there. */
    public Path make() throws IOException {
        Files.createDirectories(fresh);
        if (!Files.exists(fresh.resolve(mark))) {
            Files.createFile(fresh.resolve(mark));
        }
        return fresh;
    }

    /** What is told of the folder that stood, after it was put aside and before it goes. */
    @FunctionalInterface
    interface Farewell {
        void to(Path old) throws IOException;
    }

    /** The new one takes the place of the old: there is never half a folder. */
    public void swap() throws IOException {
        swap(aside -> {});
    }

    /**
     * The same.
     *
     * @param farewell is only called when there was an old one
     * @return whether there was
     */
    boolean swap(Farewell farewell) throws IOException {
        boolean stood = Files.exists(current);
        if (stood) {
            Files.move(current, old, StandardCopyOption.ATOMIC_MOVE);
        }
        Files.move(fresh, current, StandardCopyOption.ATOMIC_MOVE);
        if (stood) {
            farewell.to(old);
        }
        delete(old);
        return stood;
    }

    /** Clears what is left of an unfinished one and lets the next run in. */
    @Override
    public void close() throws IOException {
        try {
            delete(fresh);
        } finally {
            unlock();
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            PathUtils.delete(folder);
        }
    }

    private static Path sibling(Path folder, String suffix) {
        return folder.resolveSibling("." + folder.getFileName() + suffix);
    }
}
