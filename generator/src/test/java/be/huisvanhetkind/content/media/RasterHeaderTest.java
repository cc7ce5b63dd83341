package be.huisvanhetkind.content.media;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import be.huisvanhetkind.render.pictures.Photo;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** What a picture says about itself is known before its pixels are. */
class RasterHeaderTest {
    private static byte[] png(int type) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(30, 20, type), "png", out);
        return out.toByteArray();
    }

    @Test
    void aPhotoTakenSidewaysIsAsWideAsItIsSeen() throws IOException {
        assertEquals(
                Optional.of(new RasterHeader("jpg", 40, 64, false)),
                RasterHeader.of(Photo.sideways(64, 40)));
    }

    @Test
    void whatOneCanSeeThroughIsKnown() throws IOException {
        assertEquals(
                Optional.of(new RasterHeader("png", 30, 20, true)),
                RasterHeader.of(png(BufferedImage.TYPE_INT_ARGB)));
        assertEquals(
                Optional.of(new RasterHeader("png", 30, 20, false)),
                RasterHeader.of(png(BufferedImage.TYPE_INT_RGB)));
    }

    @Test
    void aDamagedHeaderIsNothingWorseThanUnreadable() throws IOException {
        Random random = new Random(1);
        byte[] whole = Photo.sideways(64, 40);
        for (int round = 0; round < 500; round++) {
            byte[] damaged = Arrays.copyOf(whole, 2 + random.nextInt(whole.length - 2));
            damaged[random.nextInt(Math.min(300, damaged.length))] ^=
                    (byte) (1 + random.nextInt(255));
            try {
                RasterHeader.of(damaged);
            } catch (IOException unreadable) {
                // Said to the author by Images.
            }
        }
        assertEquals(Optional.empty(), RasterHeader.of(new byte[] {1, 2, 3}));
        assertThrows(IOException.class, () -> RasterHeader.of(Arrays.copyOf(whole, 3)));
    }
}
