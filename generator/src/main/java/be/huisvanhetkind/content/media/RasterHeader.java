package be.huisvanhetkind.content.media;

import be.huisvanhetkind.model.Media;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.stream.ImageInputStream;
import net.coobird.thumbnailator.util.exif.Orientation;

/**
 * What a png or jpg says about itself before any of its pixels is read.
 *
 * @param kind {@code png}, {@code jpg}, or whatever else the content is
 * @param width as it is seen: a photo that was taken sideways stands upright
 * @param height the same
 */
record RasterHeader(String kind, int width, int height, boolean transparent) {
    private static final Set<Orientation> SIDEWAYS =
            EnumSet.of(
                    Orientation.LEFT_TOP,
                    Orientation.RIGHT_TOP,
                    Orientation.RIGHT_BOTTOM,
                    Orientation.LEFT_BOTTOM);

    Media media(String pad, byte[] bytes) {
        return new Media(pad, width, height, transparent, () -> bytes);
    }

    /** Nothing when the content is no picture at all. */
    static Optional<RasterHeader> of(byte[] bytes) throws IOException {
        try (ImageInputStream in =
                ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            ImageReader reader = readers.next();
            try {
                return Optional.of(of(reader, in, bytes));
            } catch (RuntimeException undeclared) {
                // Readers throw these on a damaged header.
                throw new IOException(undeclared);
            } finally {
                reader.dispose();
            }
        }
    }

    private static RasterHeader of(ImageReader reader, ImageInputStream in, byte[] bytes)
            throws IOException {
        String kind = reader.getFormatName().toLowerCase(Locale.ROOT).replace("jpeg", "jpg");
        boolean isPhoto = kind.equals("jpg");
        reader.setInput(in, true, true);
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        return isPhoto && isSideways(bytes)
                ? new RasterHeader(kind, height, width, false)
                : new RasterHeader(kind, width, height, !isPhoto && isTransparent(reader));
    }

    private static boolean isTransparent(ImageReader reader) throws IOException {
        Iterator<ImageTypeSpecifier> types = reader.getImageTypes(0);
        return types.hasNext() && types.next().getColorModel().hasAlpha();
    }

    private static boolean isSideways(byte[] bytes) {
        return Exif.orientation(bytes).filter(SIDEWAYS::contains).isPresent();
    }
}
