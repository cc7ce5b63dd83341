package be.huisvanhetkind.render.pictures;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/** Photos as every browser knows them. */
public final class Jpeg {
    private static final float QUALITY = 0.78f;
    private static final int MARK = 0xff;
    private static final int SCAN = 0xda;
    private static final int END = 0xd9;

    private Jpeg() {}

    /** The file; the same picture gives the same bytes. */
    public static byte[] write(BufferedImage picture) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            ImageWriteParam param = writer.getDefaultWriteParam();
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionQuality(QUALITY);
            param.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
            writer.setOutput(out);
            writer.write(null, new IIOImage(picture, null, null), param);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    /** Whether its end is there; Java shows grey where a photo was cut short, and says nothing. */
    static boolean isWhole(byte[] bytes) {
        return last(END, bytes) > last(SCAN, bytes);
    }

    private static int last(int sign, byte[] bytes) {
        int at = bytes.length - 2;
        while (at >= 0 && ((bytes[at] & MARK) != MARK || (bytes[at + 1] & MARK) != sign)) {
            at--;
        }
        return at;
    }
}
