package be.huisvanhetkind.render.pictures;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/** The parts of a PNG of 24 bits, written one after the other. */
final class PngChunks {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final int HEADER = 13;
    private static final byte BITS = 8;
    private static final byte TRUECOLOUR = 2;

    /** As much as Java writes in one part. */
    private static final int MOST = 1 << 15;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream(MOST);

    PngChunks() {
        out.writeBytes(SIGNATURE);
    }

    void header(int width, int height) {
        ByteBuffer header = ByteBuffer.allocate(HEADER).putInt(width).putInt(height);
        chunk("IHDR", header.put(BITS).put(TRUECOLOUR).array(), 0, HEADER);
    }

    /** The pixels, pressed. */
    void data(byte[] pressed) {
        for (int from = 0; from < pressed.length; from += MOST) {
            chunk("IDAT", pressed, from, Math.min(MOST, pressed.length - from));
        }
    }

    /** All of it. */
    byte[] file() {
        chunk("IEND", new byte[0], 0, 0);
        return out.toByteArray();
    }

    private void chunk(String name, byte[] bytes, int from, int length) {
        byte[] type = name.getBytes(StandardCharsets.US_ASCII);
        CRC32 sum = new CRC32();
        sum.update(type);
        sum.update(bytes, from, length);
        number(length);
        out.writeBytes(type);
        out.write(bytes, from, length);
        number((int) sum.getValue());
    }

    private void number(int number) {
        out.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(number).array());
    }
}
