package be.huisvanhetkind.content.media;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.InflaterInputStream;

/** Looks at the parts of a png without decoding it. */
public final class PngParts {
    /** The byte a png begins with. */
    static final int FIRST = 0x89;

    private static final int SIGNATURE = 8;
    private static final int AROUND = 12;
    private static final int NAME = 4;
    private static final int MOST_PARTS = 10_000;

    /** More than any colour profile has. */
    private static final int PROFILE = 4 * 1024 * 1024;

    private PngParts() {}

    /** Why it cannot be shown, for the author; nothing when it can. */
    static Optional<String> problem(byte[] png) {
        int parts = 0;
        int at = SIGNATURE;
        while (at + AROUND <= png.length && parts < MOST_PARTS) {
            long length = length(png, at);
            if (length > png.length - at - AROUND) {
                break;
            }
            if (name(png, at).equals("IEND")) {
                return Optional.empty();
            }
            at += (int) length + AROUND;
            parts++;
        }
        return Optional.of(
                parts < MOST_PARTS ? "het stopt halverwege" : "het bestaat uit te veel stukken");
    }

    /** The profile that says what its colours mean; nothing when it has none that can be read. */
    public static Optional<byte[]> profile(byte[] png) {
        for (int at = SIGNATURE; at + AROUND <= png.length; ) {
            long length = length(png, at);
            if (length > png.length - at - AROUND || name(png, at).equals("IDAT")) {
                return Optional.empty();
            }
            if (name(png, at).equals("iCCP")) {
                return unpack(png, at + 2 * NAME, (int) length);
            }
            at += (int) length + AROUND;
        }
        return Optional.empty();
    }

    /** Behind a name that ends in nought, and a byte for the way of packing. */
    private static Optional<byte[]> unpack(byte[] png, int start, int length) {
        int data = start;
        while (data < start + length && png[data] != 0) {
            data++;
        }
        int left = start + length - data - 2;
        if (left <= 0) {
            return Optional.empty();
        }
        try (InflaterInputStream in =
                new InflaterInputStream(new ByteArrayInputStream(png, data + 2, left))) {
            byte[] profile = in.readNBytes(PROFILE);
            return profile.length < PROFILE ? Optional.of(profile) : Optional.empty();
        } catch (IOException broken) {
            return Optional.empty();
        }
    }

    private static long length(byte[] png, int at) {
        return Integer.toUnsignedLong(ByteBuffer.wrap(png).getInt(at));
    }

    private static String name(byte[] png, int at) {
        return new String(png, at + NAME, NAME, StandardCharsets.US_ASCII);
    }
}
