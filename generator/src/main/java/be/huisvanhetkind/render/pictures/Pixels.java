package be.huisvanhetkind.render.pictures;

import be.huisvanhetkind.cache.Digest;
import be.huisvanhetkind.content.media.Exif;
import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.model.Media;
import be.huisvanhetkind.render.findings.BeeldOnleesbaar;
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
        byte[] bytes = media.inhoud().get();
        try (ImageInputStream in =
                ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            ImageReader reader = ImageIO.getImageReadersBySuffix(media.extensie()).next();
            try {
                reader.setInput(in, true, true);
                if (isPhoto() && !Jpeg.isWhole(bytes)) {
                    throw new IOException("it stops halfway");
                }
                return upright(read(reader), bytes);
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException broken) {
            // Readers also throw what they do not declare, on bytes that make no sense.
            RecipeFailed failed = new RecipeFailed(new BeeldOnleesbaar(Place.start(media.pad())));
            failed.addSuppressed(broken);
            throw failed;
        }
    }

    private static BufferedImage read(ImageReader reader) throws IOException {
        ImageReadParam param = reader.getDefaultReadParam();
        int step = Math.max(1, reader.getWidth(0) / ENOUGH);
        param.setSourceSubsampling(step, step, 0, 0);
        return reader.read(0, param);
    }

    private BufferedImage upright(BufferedImage read, byte[] bytes) {
        return Optional.of(bytes)
                .filter(photo -> isPhoto())
                .flatMap(Exif::orientation)
                .map(way -> ExifFilterUtils.getFilterForOrientation(way).apply(read))
                .orElseGet(() -> isPhoto() ? read : ColourProfile.apply(bytes, read));
    }

    private boolean isPhoto() {
        return media.extensie().startsWith("jp");
    }
}
