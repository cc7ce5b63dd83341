package be.huisvanhetkind.render.pictures;

import be.huisvanhetkind.content.media.PngParts;
import java.awt.color.CMMException;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.awt.image.ColorConvertOp;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.util.Optional;

/**
 * What the colours of a png mean, which Java does not look at; of a jpg it does. The colours become
 * those that every screen knows, because no profile is published.
 */
final class ColourProfile {
    private static final int COLOURS = 3;
    private static final int SEEN = 0xff000000;

    private ColourProfile() {}

    /** The same picture in sRGB. */
    static BufferedImage apply(byte[] png, BufferedImage picture) {
        return PngParts.profile(png)
                .flatMap(ColourProfile::read)
                .filter(profile -> picture.getColorModel().getNumColorComponents() == COLOURS)
                .map(profile -> convert(picture, profile))
                .orElse(picture);
    }

    private static Optional<ICC_Profile> read(byte[] bytes) {
        try {
            ICC_Profile profile = ICC_Profile.getInstance(bytes);
            return Optional.of(profile).filter(one -> one.getNumComponents() == COLOURS);
        } catch (IllegalArgumentException | CMMException isNone) {
            return Optional.empty();
        }
    }

    private static BufferedImage convert(BufferedImage picture, ICC_Profile profile) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        ICC_Profile[] way = {profile, ICC_Profile.getInstance(ColorSpace.CS_sRGB)};
        ColorConvertOp convert = new ColorConvertOp(way, null);
        WritableRaster before = row(width);
        WritableRaster after = row(width);
        BufferedImage made = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        int[] points = new int[width];
        int[] colours = new int[width * COLOURS];
        try {
            for (int y = 0; y < height; y++) {
                picture.getRGB(0, y, width, 1, points, 0, width);
                before.setPixels(0, 0, width, 1, apart(points, colours));
                convert.filter(before, after);
                after.getPixels(0, 0, width, 1, colours);
                made.setRGB(0, y, width, 1, together(colours, points), 0, width);
            }
        } catch (CMMException cannotBeUsed) {
            return picture;
        }
        return picture.getColorModel().hasAlpha() ? made : opaque(made);
    }

    private static WritableRaster row(int width) {
        return Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, width, 1, COLOURS, null);
    }

    private static int[] apart(int[] points, int[] colours) {
        for (int x = 0; x < points.length; x++) {
            colours[x * COLOURS] = points[x] >> 16 & 0xff;
            colours[x * COLOURS + 1] = points[x] >> 8 & 0xff;
            colours[x * COLOURS + 2] = points[x] & 0xff;
        }
        return colours;
    }

    private static int[] together(int[] colours, int[] points) {
        for (int x = 0; x < points.length; x++) {
            points[x] =
                    points[x] & SEEN
                            | colours[x * COLOURS] << 16
                            | colours[x * COLOURS + 1] << 8
                            | colours[x * COLOURS + 2];
        }
        return points;
    }

    private static BufferedImage opaque(BufferedImage made) {
        BufferedImage same =
                new BufferedImage(made.getWidth(), made.getHeight(), BufferedImage.TYPE_INT_RGB);
        same.createGraphics().drawImage(made, 0, 0, null);
        return same;
    }
}
