package be.huisvanhetkind.content.media;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.stream.ImageInputStream;
import net.coobird.thumbnailator.util.exif.ExifUtils;
import net.coobird.thumbnailator.util.exif.Orientation;

/**
 * What a png or jpg says about itself before any of its pixels is read.
 *
 * @param format {@code png}, {@code jpg}, or whatever else the content is
 * @param width as it is seen: a photo that was taken sideways stands upright
 * @param height the same
 */
record RasterHeader(String format, int width, int height, boolean transparent) {
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
                reader.setInput(in);
                return Optional.of(of(reader));
            } catch (RuntimeException undeclared) {
                // Readers throw these on a damaged header.
                throw new IOException(undeclared);
            } finally {
                reader.dispose();
            }
        }
    }

    private static RasterHeader of(ImageReader reader) throws IOException {
        String format = reader.getFormatName().toLowerCase(Locale.ROOT).replace("jpeg", "jpg");
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        boolean isPhoto = format.equals("jpg");
        return isPhoto && isSideways(reader)
                ? new RasterHeader(format, height, width, false)
                : new RasterHeader(format, width, height, !isPhoto && isTransparent(reader));
    }

    private static boolean isTransparent(ImageReader reader) throws IOException {
        Iterator<ImageTypeSpecifier> types = reader.getImageTypes(0);
        return types.hasNext() && types.next().getColorModel().hasAlpha();
    }

    private static boolean isSideways(ImageReader reader) throws IOException {
        return Optional.ofNullable(ExifUtils.getExifOrientation(reader, 0))
                .filter(
                        way ->
                                way == Orientation.LEFT_TOP
                                        || way == Orientation.RIGHT_TOP
                                        || way == Orientation.RIGHT_BOTTOM
                                        || way == Orientation.LEFT_BOTTOM)
                .isPresent();
    }
}
