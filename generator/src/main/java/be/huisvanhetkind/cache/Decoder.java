package be.huisvanhetkind.cache;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/**
 * Reads what an {@link Encoder} wrote, in the same order. Throws some runtime exception on bytes
 * that it did not write.
 */
public final class Decoder {
    private static final int SEVEN_BITS = 0x7f;

    private final byte[] in;
    private final int begin;
    private final int end;
    private int at;

    public Decoder(byte[] in) {
        this(in, 0, in.length);
    }

    private Decoder(byte[] in, int begin, int end) {
        this.in = in;
        this.begin = begin;
        this.end = end;
        this.at = begin;
    }

    /** The same values, from the first; they can be read as often as needed. */
    public Decoder again() {
        return new Decoder(in, begin, end);
    }

    /** The values that were not read yet, as values by themselves. */
    public Decoder rest() {
        return new Decoder(in, at, end);
    }

    /** The values of another encoder that were put among these. */
    Decoder part() {
        int length = number();
        at += length;
        return new Decoder(in, at - length, at);
    }

    /** Every byte it reads from. */
    byte[] bytes() {
        return Arrays.copyOfRange(in, begin, end);
    }

    public int number() {
        int number = 0;
        int shift = 0;
        int next;
        do {
            next = in[at++];
            number |= (next & SEVEN_BITS) << shift;
            shift += 7;
        } while (next < 0);
        return number;
    }

    public String text() {
        return text(StandardCharsets.UTF_8);
    }

    String latin() {
        return text(StandardCharsets.ISO_8859_1);
    }

    private String text(Charset charset) {
        int length = number();
        String text = new String(in, at, length, charset);
        at += length;
        return text;
    }

    public <T> List<T> list(Function<Decoder, T> item) {
        int size = number();
        if (size > end - at) {
            throw new IllegalStateException("more items than bytes");
        }
        List<T> items = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            items.add(item.apply(this));
        }
        return items;
    }
}
