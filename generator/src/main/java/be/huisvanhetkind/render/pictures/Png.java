package be.huisvanhetkind.render.pictures;

import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Drawings and what one can see through. */
public final class Png {
    private Png() {}

    /** The file; the same picture gives the same bytes. */
    public static byte[] write(BufferedImage picture) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        try (ImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(byBytes(picture));
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    /** The same picture in the order of the file, which is written far faster. */
    private static BufferedImage byBytes(BufferedImage picture) {
        if (picture.getType() != BufferedImage.TYPE_INT_RGB) {
            return picture;
        }
        BufferedImage same = new Whole(picture.getWidth(), picture.getHeight());
        Graphics2D copy = same.createGraphics();
        copy.drawImage(picture, 0, 0, null);
        copy.dispose();
        return same;
    }

    /** Who asks for a row gets the picture, not a copy of the row. */
    private static final class Whole extends BufferedImage {
        Whole(int width, int height) {
            super(width, height, TYPE_3BYTE_BGR);
        }

        @Override
        public Raster getData(Rectangle part) {
            return getRaster();
        }
    }
}
