package be.huisvanhetkind.render.pictures;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Drawings and what one can see through. */
public final class Png {
    /** What Java itself presses with. */
    private static final int PRESSED = 4;

    private static final int COMMON_SIZE = 1 << 15;
    private static final int RGB = 3;

    private Png() {}

    /** The file; the same picture gives the same bytes. */
    public static byte[] write(BufferedImage picture) throws IOException {
        if (picture.getType() == BufferedImage.TYPE_INT_RGB) {
            return opaque(picture);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            ImageIO.write(picture, "png", out);
        }
        return bytes.toByteArray();
    }

    /** The bytes that Java would write, which takes half of its time to look at each row again. */
    private static byte[] opaque(BufferedImage picture) throws IOException {
        PngChunks chunks = new PngChunks();
        chunks.header(picture.getWidth(), picture.getHeight());
        chunks.data(pressed(picture));
        return chunks.file();
    }

    /** Every row, each with a first byte that says that it stands as it is. */
    private static byte[] pressed(BufferedImage picture) throws IOException {
        int width = picture.getWidth();
        int[] pixels = ((DataBufferInt) picture.getRaster().getDataBuffer()).getData();
        byte[] row = new byte[1 + RGB * width];
        ByteArrayOutputStream pressed = new ByteArrayOutputStream(COMMON_SIZE);
        Deflater deflater = new Deflater(PRESSED);
        try (OutputStream out = new DeflaterOutputStream(pressed, deflater, COMMON_SIZE)) {
            for (int start = 0; start < pixels.length; start += width) {
                for (int x = 0, at = 1; x < width; x++) {
                    int pixel = pixels[start + x];
                    row[at++] = (byte) (pixel >> 16);
                    row[at++] = (byte) (pixel >> 8);
                    row[at++] = (byte) pixel;
                }
                out.write(row);
            }
        } finally {
            deflater.end();
        }
        return pressed.toByteArray();
    }
}
