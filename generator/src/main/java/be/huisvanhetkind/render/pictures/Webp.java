package be.huisvanhetkind.render.pictures;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/**
 * Photos at half the weight. The writer is a native library that comes with the program; on a
 * machine it was not made for there is none, and the site does without.
 */
public final class Webp {
    private static final float QUALITY = 0.75f;
    private static final String LOSSY = "Lossy";

    private Webp() {}

    /** Whether this machine can write it. */
    public static boolean isAvailable() {
        try {
            return write(new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB)).length > 0;
        } catch (IOException | RuntimeException | LinkageError notHere) {
            return false;
        }
    }

    static byte[] write(BufferedImage picture) throws IOException {
        Iterator<ImageWriter> writers = ImageIO.getImageWritersByMIMEType("image/webp");
        if (!writers.hasNext()) {
            throw new IOException("no writer for WebP");
        }
        ImageWriter writer = writers.next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            ImageWriteParam param = writer.getDefaultWriteParam();
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionType(LOSSY);
            param.setCompressionQuality(QUALITY);
            writer.setOutput(out);
            writer.write(null, new IIOImage(picture, null, null), param);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
