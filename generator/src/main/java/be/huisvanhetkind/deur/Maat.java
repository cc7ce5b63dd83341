package be.huisvanhetkind.deur;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongSupplier;

/** What is read, up to a bound and not too slowly; beyond that, reading fails. */
final class Maat extends FilterInputStream {
    private static final long BYTES_PER_SECOND = 2_048;
    private static final long A_SECOND = 1_000_000_000;
    private static final long GRACE = 10;

    private final LongSupplier nanos;
    private final long begun;
    private long seen;
    private int left;

    Maat(InputStream body, int most) {
        this(body, most, System::nanoTime);
    }

    /** The same, with a clock of nanoseconds. */
    Maat(InputStream body, int most, LongSupplier nanos) {
        super(body);
        left = most;
        this.nanos = nanos;
        begun = nanos.getAsLong();
    }

    /** More came than may come, or it came too slowly. */
    static final class Overschreden extends IOException {
        private static final long serialVersionUID = 1;
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        count(one < 0 ? 0 : 1);
        return one;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        int some = super.read(bytes, from, length);
        count(Math.max(0, some));
        return some;
    }

    private void count(int some) throws IOException {
        left -= some;
        seen += some;
        long seconds = (nanos.getAsLong() - begun) / A_SECOND;
        boolean isSlow = seconds > GRACE && seen < seconds * BYTES_PER_SECOND;
        if (left < 0 || isSlow) {
            throw new Overschreden();
        }
    }
}
