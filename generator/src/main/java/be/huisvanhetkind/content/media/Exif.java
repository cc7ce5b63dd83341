package be.huisvanhetkind.content.media;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import net.coobird.thumbnailator.util.exif.ExifUtils;
import net.coobird.thumbnailator.util.exif.Orientation;

/**
 * Finds in a jpg how the camera was held. Java does not tell: it refuses the whole header when the
 * camera wrote its part first, as many do.
 */
public final class Exif {
    private static final byte[] NAME = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
    private static final int START = 0xffd8;
    private static final int CAMERA = 0xffe1;
    private static final int SCAN = 0xffda;

    private Exif() {}

    /** Nothing when the camera did not say, or not in a way one can read. */
    public static Optional<Orientation> orientation(byte[] jpg) {
        try {
            return camera(ByteBuffer.wrap(jpg)).map(ExifUtils::getOrientationFromExif);
        } catch (RuntimeException unreadable) {
            // It was written by any camera, and read without looking.
            return Optional.empty();
        }
    }

    /** What the camera wrote, which stands before the pixels. */
    private static Optional<byte[]> camera(ByteBuffer jpg) {
        if (Short.toUnsignedInt(jpg.getShort()) != START) {
            return Optional.empty();
        }
        for (int mark = next(jpg); mark != SCAN; mark = next(jpg)) {
            byte[] part = new byte[Short.toUnsignedInt(jpg.getShort()) - Short.BYTES];
            jpg.get(part);
            if (mark == CAMERA && startsWithName(part)) {
                return Optional.of(part);
            }
        }
        return Optional.empty();
    }

    private static int next(ByteBuffer jpg) {
        return Short.toUnsignedInt(jpg.getShort());
    }

    private static boolean startsWithName(byte[] part) {
        return Arrays.equals(NAME, Arrays.copyOf(part, NAME.length));
    }
}
