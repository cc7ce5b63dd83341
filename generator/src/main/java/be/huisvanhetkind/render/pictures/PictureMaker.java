package be.huisvanhetkind.render.pictures;

import be.huisvanhetkind.cache.Store;
import be.huisvanhetkind.site.Site;
import be.huisvanhetkind.site.adres.Beeldvorm;
import be.huisvanhetkind.site.adres.MediaFile;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import net.coobird.thumbnailator.Thumbnails;

/**
 * Makes pictures, and remembers what it made.
 *
 * @param store never changes the result
 * @param webp whether this machine can write WebP
 */
public record PictureMaker(Store store, BooleanSupplier webp) {
    /** Changes whenever the same picture may become other bytes. */
    private static final String VERSION = "beeld-2";

    public PictureMaker(Store store) {
        this(store, Webp::isAvailable);
    }

    /** Whether a site has photos, and this machine can write them as WebP. */
    public boolean givesWebp(Site site) {
        return wantsWebp(site) && webp.getAsBoolean();
    }

    private static boolean wantsWebp(Site site) {
        return site.media().stream().map(MediaFile::vorm).anyMatch(Beeldvorm.WEBP::equals);
    }

    /** A photo of one size and kind. */
    public byte[] print(Pixels pixels, Beeldvorm vorm, int width, int height) {
        return remembered(
                "%s %dx%d %s".formatted(vorm, width, height, pixels.hash()),
                () -> write(scale(pixels.pixels(), vorm, width, height), vorm));
    }

    /**
     * A drawing as png.
     *
     * @param key tells it from any other
     */
    public byte[] draw(String key, Supplier<BufferedImage> drawing) {
        return remembered("teken " + key, () -> write(drawing.get(), Beeldvorm.PNG));
    }

    /**
     * A sheet of paper.
     *
     * @param key tells it from any other
     */
    public byte[] paper(String key, Supplier<byte[]> sheet) {
        return remembered("papier " + key, sheet);
    }

    private byte[] remembered(String what, Supplier<byte[]> make) {
        String key = VERSION + " " + what;
        return store.find(key)
                .orElseGet(
                        () -> {
                            byte[] made = make.get();
                            store.remember(key, made);
                            return made;
                        });
    }

    private static BufferedImage scale(
            BufferedImage picture, Beeldvorm vorm, int width, int height) {
        boolean opaque = vorm == Beeldvorm.JPG || !picture.getColorModel().hasAlpha();
        try {
            return Thumbnails.of(picture)
                    .forceSize(width, height)
                    .imageType(opaque ? BufferedImage.TYPE_INT_RGB : BufferedImage.TYPE_INT_ARGB)
                    .asBufferedImage();
        } catch (IOException onlyForFiles) {
            throw new UncheckedIOException(onlyForFiles);
        }
    }

    private static byte[] write(BufferedImage picture, Beeldvorm vorm) {
        try {
            return switch (vorm) {
                case JPG -> Jpeg.write(picture);
                case WEBP -> Webp.write(picture);
                case PNG -> Png.write(picture);
                case SVG -> throw new IllegalArgumentException("a drawing has no pixels");
            };
        } catch (IOException cannotBe) {
            throw new UncheckedIOException(cannotBe);
        }
    }
}
