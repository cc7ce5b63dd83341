package be.huisvanhetkind.cache;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Bytes that are read when they are asked for. Safe for use by several threads. */
public final class Bytes implements Supplier<byte[]> {
    private final Supplier<byte[]> bytes;
    private @Nullable String afdruk;

    public Bytes(Supplier<byte[]> bytes) {
        this.bytes = bytes;
    }

    @Override
    public byte[] get() {
        return bytes.get();
    }

    /** Tells these bytes from any others: 64 hexadecimal digits, counted once. */
    public synchronized String afdruk() {
        String known = afdruk;
        if (known == null) {
            known = Digest.of(bytes.get());
            afdruk = known;
        }
        return known;
    }
}
