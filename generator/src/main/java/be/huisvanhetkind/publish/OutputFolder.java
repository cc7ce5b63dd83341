package be.huisvanhetkind.publish;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Objects;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.commons.io.file.PathUtils;

/**
 * The folder of the site while a new site is being written beside it. One run at a time: others
 * wait. What a run that was killed left behind is cleared, and an old site it had put aside is put
 * back.
 */
final class OutputFolder implements AutoCloseable {
    /** Says that this program made the folder, so that it may replace it. */
    static final String MARK = ".huis-site";

    /** File locks count per process; this one counts per thread. */
    private static final ReentrantLock ONE_AT_A_TIME = new ReentrantLock();

    private final Path current;
    private final Path fresh;
    private final Path old;
    private final FileChannel lock;

    private OutputFolder(Path current, FileChannel lock) {
        this.current = current;
        this.fresh = sibling(current, ".nieuw");
        this.old = sibling(current, ".oud");
        this.lock = lock;
    }

    /** Waits for its turn and prepares an empty new folder. */
    static OutputFolder open(Path output) throws IOException {
        Path current =
                Files.exists(output) ? output.toRealPath() : output.toAbsolutePath().normalize();
        Files.createDirectories(
                Objects.requireNonNull(current.getParent(), "the root is no place for a site"));
        OutputFolder folder = new OutputFolder(current, lock(sibling(current, ".slot")));
        try {
            folder.prepare();
            return folder;
        } catch (IOException | RuntimeException broken) {
            folder.unlock();
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

    private void prepare() throws IOException {
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
        Files.createDirectory(fresh);
        Files.createFile(fresh.resolve(MARK));
    }

    private boolean isOurs() throws IOException {
        if (!Files.exists(current, LinkOption.NOFOLLOW_LINKS)
                || Files.exists(current.resolve(MARK))) {
            return true;
        }
        return Files.isDirectory(current) && PathUtils.isEmptyDirectory(current);
    }

    /** Writes a file of the new site; one that did not change keeps its bytes and its time. */
    void write(String path, byte[] bytes) throws IOException {
        Path target = fresh.resolve(path).normalize();
        if (!target.startsWith(fresh) || target.equals(fresh)) {
            throw new IllegalArgumentException("outside the site: " + path);
        }
        Files.createDirectories(Objects.requireNonNull(target.getParent()));
        Path before = current.resolve(path);
        if (isSame(before, bytes)) {
            keep(before, target);
        } else {
            Files.write(target, bytes, StandardOpenOption.CREATE_NEW);
        }
    }

    private static boolean isSame(Path before, byte[] bytes) throws IOException {
        return Files.isRegularFile(before, LinkOption.NOFOLLOW_LINKS)
                && Files.size(before) == bytes.length
                && Arrays.equals(Files.readAllBytes(before), bytes);
    }

    private static void keep(Path before, Path target) throws IOException {
        try {
            Files.createLink(target, before);
        } catch (UnsupportedOperationException | IOException noLinksHere) {
            Files.copy(before, target, StandardCopyOption.COPY_ATTRIBUTES);
        }
    }

    /**
     * The new site takes the place of the old one: two renames, so that there is never half a site.
     */
    void swap() throws IOException {
        if (Files.exists(current)) {
            Files.move(current, old, StandardCopyOption.ATOMIC_MOVE);
        }
        Files.move(fresh, current, StandardCopyOption.ATOMIC_MOVE);
        delete(old);
    }

    /** Clears what is left of an unfinished site and lets the next run in. */
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
