package be.huisvanhetkind.render.pictures;

import be.huisvanhetkind.cache.Digest;
import be.huisvanhetkind.content.media.Exif;
import be.huisvanhetkind.model.Media;
import be.huisvanhetkind.render.output.RecipeFailed;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.ref.SoftReference;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import net.coobird.thumbnailator.util.exif.ExifFilterUtils;
import org.jspecify.annotations.Nullable;

/**
 * The pixels of a photo, upright. They are read when they are first asked for, and forgotten when
 * memory is short. Safe for use by several threads.
 */
public final class Pixels {
    /** Of a larger picture only every second, third … point is read: it is made smaller anyway. */
    private static final int ENOUGH = 2560;

    /** So many points at most, give or take those of one step. */
    private static final int MOST = 8_000_000;

    private final Media media;
    private SoftReference<BufferedImage> pixels = new SoftReference<>(null);
    private @Nullable String hash;

    public Pixels(Media media) {
        this.media = media;
    }

    /** Tells this picture from any other. */
    public synchronized String hash() {
        String known = hash;
        if (known == null) {
            known = Digest.of(media.inhoud().get());
            hash = known;
        }
        return known;
    }

    /**
     * The pixels.
     *
     * @throws RecipeFailed when the picture is broken
     */
    public synchronized BufferedImage pixels() {
        BufferedImage known = pixels.get();
        if (known == null) {
            known = develop();
            pixels = new SoftReference<>(known);
        }
        return known;
    }

    private BufferedImage develop() {
        PictureTrial.demand(media);
        byte[] bytes = media.inhoud().get();
        try {
            return upright(read(bytes, media.extensie()), bytes);
        } catch (IOException | RuntimeException broken) {
            // Readers also throw what they do not declare, on bytes that make no sense.
            RecipeFailed failed = PictureTrial.failed(media);
            failed.addSuppressed(broken);
            throw failed;
        }
    }

    /** The pixels as they are stored. */
    static BufferedImage read(byte[] bytes, String extension) throws IOException {
        try (ImageInputStream in =
                ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            ImageReader reader = ImageIO.getImageReadersBySuffix(extension).next();
            try {
                reader.setInput(in, true, true);
                if (isPhoto(extension) && !Jpeg.isWhole(bytes)) {
                    throw new IOException("it stops halfway");
                }
                return read(reader);
            } finally {
                reader.dispose();
            }
        }
    }

    private static BufferedImage read(ImageReader reader) throws IOException {
        ImageReadParam param = reader.getDefaultReadParam();
        int step = step(reader.getWidth(0), reader.getHeight(0));
        param.setSourceSubsampling(step, step, 0, 0);
        return reader.read(0, param);
    }

    /** A narrow picture may be high: what is read must fit in memory, also beside another. */
    private static int step(int width, int height) {
        int high = (int) Math.sqrt((double) width * height / MOST);
        return Math.max(1, Math.max(high, width / ENOUGH));
    }

    private BufferedImage upright(BufferedImage read, byte[] bytes) {
        return Optional.of(bytes)
                .filter(photo -> isPhoto(media.extensie()))
                .flatMap(Exif::orientation)
                .map(way -> ExifFilterUtils.getFilterForOrientation(way).apply(read))
                .orElseGet(
                        () -> isPhoto(media.extensie()) ? read : ColourProfile.apply(bytes, read));
    }

    private static boolean isPhoto(String extension) {
        return extension.startsWith("jp");
    }
}
