package be.huisvanhetkind.content.media;

import java.util.Optional;

/**
 * Looks at the parts of a jpg without decoding it: whether it can be decoded, in how many rounds,
 * and whether its end is there.
 */
final class JpegParts {
    /** The byte a jpg begins with, as every mark in it. */
    static final int FIRST = 0xff;

    private static final int MARK = FIRST;
    private static final int START = 0xd8;
    private static final int END = 0xd9;
    private static final int SCAN = 0xda;
    private static final int RESTART_FIRST = 0xd0;
    private static final int FRAME_FIRST = 0xc0;
    private static final int FRAME_LAST = 0xcf;

    /** Between the frames stand tables: DHT, JPG and DAC. */
    private static final String TABLES = "\u00c4\u00c8\u00cc";

    private static final int PROGRESSIVE = 0xc2;
    private static final int DEPTH = 8;
    private static final int MOST_SCANS = 100;

    /** Every scan of a progressive photo goes over all of its points. */
    private static final long MOST_WORK = 400_000_000;

    private final byte[] bytes;
    private int at = 2;
    private int frame = -1;
    private int depth;
    private int colours;
    private long pixels;
    private int scans;
    private boolean ends;

    private JpegParts(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Why it cannot be shown, for the author; nothing when it can. */
    static Optional<String> problem(byte[] bytes) {
        JpegParts parts = new JpegParts(bytes);
        parts.read();
        return parts.problem();
    }

    private Optional<String> problem() {
        if (!ends || scans == 0 || frame < 0) {
            return Optional.of("het stopt halverwege");
        }
        if (frame > PROGRESSIVE || depth != DEPTH) {
            return Optional.of("dit soort jpg kan een browser niet tonen");
        }
        if (colours != 1 && colours != 3) {
            return Optional.of("de kleuren zijn die van een drukker (CMYK), bewaar het in RGB");
        }
        return scans > MOST_SCANS || scans * pixels > MOST_WORK
                ? Optional.of("het is in %d lagen bewaard, en dat zijn er te veel".formatted(scans))
                : Optional.empty();
    }

    private void read() {
        while (at + 1 < bytes.length) {
            int mark = at(at + 1);
            if (at(at) != MARK || mark == MARK) {
                at++;
            } else if (mark == END) {
                ends = scans > 0;
                at += 2;
            } else if (mark == 0 || mark >= RESTART_FIRST && mark <= START) {
                at += 2;
            } else {
                part(mark);
            }
        }
    }

    private void part(int mark) {
        if (mark == SCAN) {
            scans++;
            ends = false;
        } else if (mark >= FRAME_FIRST && mark <= FRAME_LAST && TABLES.indexOf(mark) < 0) {
            frame = mark;
            depth = at(at + 4);
            colours = at(at + 9);
            pixels = (long) number(at + 5) * number(at + 7);
        }
        at += 2 + Math.max(2, number(at + 2));
    }

    private int number(int place) {
        return at(place) << 8 | at(place + 1);
    }

    /** Nought behind the end. */
    private int at(int place) {
        return place < bytes.length ? bytes[place] & 0xff : 0;
    }
}
