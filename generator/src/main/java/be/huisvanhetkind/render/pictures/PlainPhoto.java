package be.huisvanhetkind.render.pictures;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;

/**
 * Tells from a few bytes which png or jpg is decoded in a second: it is not large, and its points
 * are stored once, in order.
 */
final class PlainPhoto {
    private static final int PNG = 0x89504e47;
    private static final int PNG_SIZE = 16;
    private static final int PALETTE = 3;

    /** Points times the layers they are stored in. */
    private static final long MOST = 24_000_000;

    private static final int MARK = 0xff;
    private static final int SCAN = 0xda;
    private static final int FIRST_FRAME = 0xc0;
    private static final int LAST_FRAME = 0xcf;

    private PlainPhoto() {}

    static boolean is(byte[] picture) {
        try {
            ByteBuffer in = ByteBuffer.wrap(picture);
            return in.getInt(0) == PNG ? isPlainPng(in) : isPlainJpg(in, scans(picture));
        } catch (IndexOutOfBoundsException | BufferUnderflowException cutShort) {
            return false;
        }
    }

    private static boolean isPlainPng(ByteBuffer in) {
        long points = (long) in.getInt(PNG_SIZE) * in.getInt(PNG_SIZE + 4);
        boolean hasPalette = in.get(PNG_SIZE + 9) == PALETTE; // all that is written is read
        boolean isInterlaced = in.get(PNG_SIZE + 12) != 0;
        return !hasPalette && !isInterlaced && points <= MOST;
    }

    /** How often a layer of points begins; within a layer the sign never occurs. */
    private static int scans(byte[] jpg) {
        int scans = 0;
        for (int i = 1; i < jpg.length; i++) {
            if ((jpg[i] & MARK) == SCAN && (jpg[i - 1] & MARK) == MARK) {
                scans++;
            }
        }
        return scans;
    }

    private static boolean isPlainJpg(ByteBuffer in, int scans) {
        int at = 2;
        while (!isFrame(in.get(at + 1) & MARK)) {
            at += 2 + Short.toUnsignedInt(in.getShort(at + 2));
        }
        long height = Short.toUnsignedInt(in.getShort(at + 5));
        long width = Short.toUnsignedInt(in.getShort(at + 7));
        return width * height * scans <= MOST;
    }

    /** The part that tells the size; three kinds of part between them do not. */
    private static boolean isFrame(int kind) {
        return kind >= FIRST_FRAME && kind <= LAST_FRAME && kind % 4 != 0 || kind == FIRST_FRAME;
    }
}
