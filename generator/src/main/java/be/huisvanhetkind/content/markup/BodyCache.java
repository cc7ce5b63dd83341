package be.huisvanhetkind.content.markup;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Rendered bodies by the hash of their source, in one file. It may be deleted at any time; a broken
 * or older file counts as an empty one. Safe for use by several threads.
 */
public final class BodyCache {
    private static final int MAGIC = 0x48564b31; // "HVK1"

    private final Map<String, String> known;
    private final Map<String, String> used = new ConcurrentHashMap<>();

    private BodyCache(Map<String, String> known) {
        this.known = known;
    }

    /** A cache that knows nothing. */
    public static BodyCache empty() {
        return new BodyCache(Map.of());
    }

    /** What an earlier run left in a file. */
    public static BodyCache load(Path file) {
        Map<String, String> known = new ConcurrentHashMap<>();
        if (!Files.isRegularFile(file)) {
            return new BodyCache(known);
        }
        try (DataInputStream in =
                new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16))) {
            if (in.readInt() != MAGIC) {
                return empty();
            }
            for (int left = in.readInt(); left > 0; left--) {
                known.put(read(in), read(in));
            }
            return new BodyCache(known);
        } catch (IOException | RuntimeException broken) {
            return empty();
        }
    }

    Optional<String> find(String key) {
        Optional<String> html =
                Optional.ofNullable(used.get(key)).or(() -> Optional.ofNullable(known.get(key)));
        html.ifPresent(found -> used.put(key, found));
        return html;
    }

    void remember(String key, String html) {
        used.put(key, html);
    }

    /**
     * Keeps what this run used, when that differs from what was there; a cache that cannot be kept
     * is no loss.
     */
    public void save(Path file) {
        if (used.keySet().equals(known.keySet())) {
            return;
        }
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Path temporary =
                    Files.createTempFile(file.toAbsolutePath().getParent(), "teksten", ".tmp");
            try (DataOutputStream out =
                    new DataOutputStream(
                            new BufferedOutputStream(Files.newOutputStream(temporary), 1 << 16))) {
                out.writeInt(MAGIC);
                out.writeInt(used.size());
                for (Map.Entry<String, String> entry : new TreeMap<>(used).entrySet()) {
                    write(out, entry.getKey());
                    write(out, entry.getValue());
                }
            }
            Files.move(
                    temporary,
                    file,
                    StandardCopyOption.REPLACE_EXISTING,
                    StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException cannotKeep) {
            // The next run renders again.
        }
    }

    private static String read(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > 64 << 20) {
            throw new IOException("broken cache");
        }
        return new String(in.readNBytes(length), StandardCharsets.UTF_8);
    }

    private static void write(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }
}
