package be.huisvanhetkind.cache;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/**
 * Files that took long to make, each under the digest of what it was made of, in a folder. It may
 * be deleted at any time; a file that was cut short or changed counts as one that is not there.
 * Safe for use by several threads.
 */
public final class Store {
    private final Optional<Path> folder;
    private final Set<String> used = ConcurrentHashMap.newKeySet();

    private Store(Optional<Path> folder) {
        this.folder = folder;
    }

    /** A store that remembers nothing. */
    public static Store none() {
        return new Store(Optional.empty());
    }

    /** What earlier runs left in a folder, which need not exist. */
    public static Store of(Path folder) {
        return new Store(Optional.of(folder));
    }

    /**
     * What was made before.
     *
     * @param key tells how and of what; another key gives another file
     */
    public Optional<byte[]> find(String key) {
        return file(key).filter(Files::isRegularFile).flatMap(Store::read);
    }

    /** Keeps a file; one that cannot be kept is no loss. */
    public void remember(String key, byte[] bytes) {
        file(key).ifPresent(file -> write(file, bytes));
    }

    /** Removes what was neither found nor remembered since this store was opened. */
    public void forgetTheRest() {
        folder.filter(Files::isDirectory).ifPresent(this::forgetIn);
    }

    private void forgetIn(Path there) {
        try (Stream<Path> files = Files.list(there)) {
            for (Path file : files.toList()) {
                if (!used.contains(String.valueOf(file.getFileName()))) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException cannotTidy) {
            // The next run tries again.
        }
    }

    private Optional<Path> file(String key) {
        String name = Digest.of(key.getBytes(StandardCharsets.UTF_8));
        used.add(name);
        return folder.map(there -> there.resolve(name));
    }

    private static Optional<byte[]> read(Path file) {
        try {
            byte[] all = Files.readAllBytes(file);
            int length = all.length - Long.BYTES;
            if (length < 0 || ByteBuffer.wrap(all).getLong(length) != sum(all, length)) {
                return Optional.empty();
            }
            return Optional.of(Arrays.copyOf(all, length));
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    private static void write(Path file, byte[] bytes) {
        byte[] all = Arrays.copyOf(bytes, bytes.length + Long.BYTES);
        ByteBuffer.wrap(all).putLong(bytes.length, sum(bytes, bytes.length));
        try {
            WholeFile.write(file, out -> out.write(all));
        } catch (IOException cannotKeep) {
            // The next run makes it again.
        }
    }

    /** Never 0, so that a file of zeros is not whole. */
    private static long sum(byte[] bytes, int length) {
        CRC32 sum = new CRC32();
        sum.update(bytes, 0, length);
        return ~sum.getValue();
    }
}
