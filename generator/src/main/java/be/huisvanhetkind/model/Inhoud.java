package be.huisvanhetkind.model;

import be.huisvanhetkind.cache.Digest;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** De bytes van een beeld. Safe for use by several threads. */
public final class Inhoud implements Supplier<byte[]> {
    private final Supplier<byte[]> bytes;
    private @Nullable String afdruk;

    public Inhoud(Supplier<byte[]> bytes) {
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
