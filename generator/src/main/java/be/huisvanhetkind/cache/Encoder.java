package be.huisvanhetkind.cache;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.BiConsumer;

/** Puts values one behind the other, for {@link Decoder} to read in the same order. */
public final class Encoder {
    private static final int SEVEN_BITS = 0x7f;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    /** A number of at least 0; small ones take one byte. */
    public Encoder number(int number) {
        int rest = number;
        while (rest > SEVEN_BITS) {
            out.write(rest & SEVEN_BITS | SEVEN_BITS + 1);
            rest >>>= 7;
        }
        out.write(rest);
        return this;
    }

    public Encoder text(String text) {
        return bytes(text.getBytes(StandardCharsets.UTF_8));
    }

    /** A text whose characters are bytes, such as a digest. */
    Encoder latin(String text) {
        return bytes(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** What another encoder wrote. */
    Encoder part(Decoder values) {
        return bytes(values.bytes());
    }

    private Encoder bytes(byte[] bytes) {
        number(bytes.length);
        out.writeBytes(bytes);
        return this;
    }

    /** A list, each item written in one way. */
    public <T> Encoder list(List<T> items, BiConsumer<Encoder, T> item) {
        number(items.size());
        items.forEach(one -> item.accept(this, one));
        return this;
    }

    /** Everything that was written. */
    public byte[] bytes() {
        return out.toByteArray();
    }
}
