package be.huisvanhetkind.render.pictures;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** The old kind of icon file, which old browsers ask for by name: a png with a few bytes before. */
public final class Ico {
    private static final int HEAD = 22;

    private Ico() {}

    public static byte[] around(int size, byte[] png) {
        return ByteBuffer.allocate(HEAD + png.length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putShort((short) 0)
                .putShort((short) 1) // an icon
                .putShort((short) 1) // one picture
                .put((byte) size)
                .put((byte) size)
                .putShort((short) 0) // no palette
                .putShort((short) 1)
                .putShort((short) 32) // bits for each pixel
                .putInt(png.length)
                .putInt(HEAD)
                .put(png)
                .array();
    }
}
