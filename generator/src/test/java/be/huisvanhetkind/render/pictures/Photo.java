package be.huisvanhetkind.render.pictures;

import be.huisvanhetkind.model.Media;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Photos as cameras make them, for tests. */
public final class Photo {
    private Photo() {}

    /** Red at the left, blue at the right. */
    static BufferedImage pixels(int width, int height, int type) {
        BufferedImage picture = new BufferedImage(width, height, type);
        Graphics2D pen = picture.createGraphics();
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, width / 2, height);
        pen.setColor(Color.BLUE);
        pen.fillRect(width / 2, 0, width - width / 2, height);
        pen.dispose();
        return picture;
    }

    static byte[] encode(BufferedImage picture, String format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, format, out);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return out.toByteArray();
    }

    /**
     * A jpg that says it was taken sideways (it must be turned a quarter to the right), where, and
     * by whom.
     */
    public static byte[] sideways(int width, int height) {
        byte[] jpg = encode(pixels(width, height, BufferedImage.TYPE_INT_RGB), "jpg");
        byte[] exif = exif();
        return ByteBuffer.allocate(jpg.length + exif.length + 4)
                .put(jpg, 0, 2)
                .put((byte) 0xff)
                .put((byte) 0xe1)
                .putShort((short) (exif.length + 2))
                .put(exif)
                .put(jpg, 2, jpg.length - 2)
                .array();
    }

    /** A photo with the words of an editor, of a press office and a remark besides. */
    public static byte[] talkative(int width, int height) {
        byte[] jpg = sideways(width, height);
        byte[] xmp =
                part(
                        0xe1,
                        "http://ns.adobe.com/xap/1.0/\0<x:xmpmeta xmlns:x='adobe:ns:meta/'>KANARIE</x:xmpmeta>");
        byte[] press = part(0xed, "Photoshop 3.0\0008BIM\4\4\0\0\0\0\0\14\034\2\170\0\7KANARIE");
        byte[] remark = part(0xfe, "KANARIE https://kwaad.example/");
        return ByteBuffer.allocate(jpg.length + xmp.length + press.length + remark.length)
                .put(jpg, 0, 2)
                .put(xmp)
                .put(press)
                .put(remark)
                .put(jpg, 2, jpg.length - 2)
                .array();
    }

    private static byte[] part(int mark, String text) {
        byte[] words = text.getBytes(StandardCharsets.ISO_8859_1);
        return ByteBuffer.allocate(words.length + 4)
                .put((byte) 0xff)
                .put((byte) mark)
                .putShort((short) (words.length + 2))
                .put(words)
                .array();
    }

    /** A png with words between its parts. */
    public static byte[] talkativePng(int width, int height) {
        byte[] png = encode(pixels(width, height, BufferedImage.TYPE_INT_ARGB), "png");
        byte[] words = "tEXtAuthor\0KANARIE".getBytes(StandardCharsets.ISO_8859_1);
        CRC32 sum = new CRC32();
        sum.update(words);
        int afterHeader = 33;
        return ByteBuffer.allocate(png.length + words.length + 8)
                .put(png, 0, afterHeader)
                .putInt(words.length - 4)
                .put(words)
                .putInt((int) sum.getValue())
                .put(png, afterHeader, png.length - afterHeader)
                .array();
    }

    private static byte[] exif() {
        ByteBuffer out = ByteBuffer.allocate(200); // places in it count from the "MM"
        out.put("Exif\0\0MM\0*".getBytes(StandardCharsets.US_ASCII)).putInt(8);
        out.putShort((short) 3);
        entry(out, 0x0112, 3, 1, 6 << 16); // orientation
        entry(out, 0x013b, 2, 4, 0x416e6e00); // artist: Ann
        entry(out, 0x8825, 4, 1, 50); // where the place begins
        out.putInt(0);
        out.putShort((short) 2);
        entry(out, 1, 2, 2, 'N' << 24);
        entry(out, 2, 5, 3, 80); // 50 degrees 58 minutes 0 seconds north
        out.putInt(0);
        for (int number : new int[] {50, 1, 58, 1, 0, 1}) {
            out.putInt(number);
        }
        byte[] exif = new byte[out.position()];
        out.flip().get(exif);
        return exif;
    }

    private static void entry(ByteBuffer out, int tag, int type, int count, int value) {
        out.putShort((short) tag).putShort((short) type).putInt(count).putInt(value);
    }

    static Media media(String name, int width, int height, boolean transparent, byte[] bytes) {
        return new Media(name, width, height, transparent, () -> bytes);
    }
}
