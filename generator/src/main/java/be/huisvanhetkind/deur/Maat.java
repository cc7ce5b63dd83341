package be.huisvanhetkind.deur;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** What is read, up to a bound and not too slowly; beyond that, reading fails. */
final class Maat extends FilterInputStream {
    private static final long BYTES_PER_SECOND = 2_048;
    private static final long A_SECOND = 1_000_000_000;
    private static final long GRACE = 10;

    private final long begun = System.nanoTime();
    private long seen;
    private int left;

    Maat(InputStream body, int most) {
        super(body);
        left = most;
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
        long seconds = (System.nanoTime() - begun) / A_SECOND;
        boolean isSlow = seconds > GRACE && seen < seconds * BYTES_PER_SECOND;
        if (left < 0 || isSlow) {
            throw new Overschreden();
        }
    }
}
