package be.huisvanhetkind.cache;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.zip.CRC32;
import java.util.zip.CheckedOutputStream;

/**
 * What was made of texts before, by the digest of the text and of how it was made, in one file. It
 * may be deleted at any time; a broken or older file counts as an empty one. Safe for use by
 * several threads.
 */
public final class Cache {
    private static final String MAGIC = "HVK4";

    private final String program;
    private final Map<String, Decoder> known;
    private final Map<String, Decoder> used = new ConcurrentHashMap<>();
    private volatile boolean isAltered;

    private Cache(String program, Map<String, Decoder> known) {
        this.program = program;
        this.known = known;
    }

    /** A cache that knows nothing. */
    public static Cache empty() {
        return empty("");
    }

    /** The same, of a program that will be told from any other. */
    public static Cache empty(String program) {
        return new Cache(program, Map.of());
    }

    /** What an earlier run left in a file, whatever program that was. */
    public static Cache load(Path file) {
        return load(file, "");
    }

    /**
     * What an earlier run of the same program left in a file.
     *
     * @param program tells this build of the program from any other
     */
    public static Cache load(Path file, String program) {
        Cache empty = empty(program);
        if (!Files.isRegularFile(file)) {
            return empty;
        }
        try {
            byte[] bytes = Files.readAllBytes(file);
            Decoder in = new Decoder(bytes);
            if (!isWhole(bytes) || !in.text().equals(MAGIC) || !in.text().equals(program)) {
                return empty;
            }
            int size = in.number();
            Map<String, Decoder> known = new HashMap<>(2 * size);
            for (int left = size; left > 0; left--) {
                known.put(in.latin(), in.part());
            }
            return new Cache(program, known);
        } catch (IOException | RuntimeException broken) {
            return empty;
        }
    }

    /** Entries are decoded much later, so what was cut short or changed must be seen now. */
    private static boolean isWhole(byte[] bytes) {
        CRC32 sum = new CRC32();
        sum.update(bytes, 0, Math.max(0, bytes.length - Long.BYTES));
        return bytes.length > Long.BYTES
                && ByteBuffer.wrap(bytes).getLong(bytes.length - Long.BYTES) == sum.getValue();
    }

    /**
     * The name under which something is remembered.
     *
     * @param how what is made of the source, and by which version
     */
    public static String key(String how, byte[] source) {
        return Digest.latin(how, source);
    }

    /** Whether something was remembered. */
    public boolean knows(String key) {
        return find(key).isPresent();
    }

    /**
     * What was remembered.
     *
     * @param decode by who remembered it; a value that does not decode is forgotten
     */
    public <T> Optional<T> find(String key, Function<Decoder, T> decode) {
        Optional<Decoder> value = find(key);
        try {
            return value.map(Decoder::again).map(decode);
        } catch (RuntimeException altered) {
            used.remove(key);
            isAltered = true;
            return Optional.empty();
        }
    }

    private Optional<Decoder> find(String key) {
        Decoder value = used.get(key);
        if (value == null) {
            value = known.get(key);
            if (value == null) {
                return Optional.empty();
            }
            used.put(key, value);
        }
        return Optional.of(value);
    }

    public void remember(String key, Encoder value) {
        used.put(key, new Decoder(value.bytes()));
    }

    /**
     * Keeps what this run used, when that differs from what was there; a cache that cannot be kept
     * is no loss.
     */
    public void save(Path file) {
        if (!isAltered && used.keySet().equals(known.keySet())) {
            return;
        }
        try {
            WholeFile.write(file, this::writeTo);
            WholeFile.tidyAround(file);
        } catch (IOException cannotKeep) {
            // The next run reads again.
        }
    }

    private void writeTo(OutputStream file) throws IOException {
        OutputStream out = new BufferedOutputStream(file, 1 << 16);
        CheckedOutputStream summed = new CheckedOutputStream(out, new CRC32());
        summed.write(new Encoder().text(MAGIC).text(program).number(used.size()).bytes());
        for (Map.Entry<String, Decoder> entry : new TreeMap<>(used).entrySet()) {
            summed.write(new Encoder().latin(entry.getKey()).part(entry.getValue()).bytes());
        }
        long sum = summed.getChecksum().getValue();
        out.write(ByteBuffer.allocate(Long.BYTES).putLong(sum).array());
        out.flush();
    }
}
