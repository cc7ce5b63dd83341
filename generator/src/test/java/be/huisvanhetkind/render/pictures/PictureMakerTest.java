package be.huisvanhetkind.render.pictures;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.huisvanhetkind.cache.Store;
import be.huisvanhetkind.render.findings.BeeldOnleesbaar;
import be.huisvanhetkind.render.output.RecipeFailed;
import be.huisvanhetkind.site.adres.Beeldvorm;
import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.GpsDirectory;
import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Only pixels come out of the maker of pictures, upright. Other programs than its own look at them.
 */
class PictureMakerTest {
    private static final byte[] SIDEWAYS = Photo.sideways(640, 400);

    private final PictureMaker maker = new PictureMaker(Store.none());

    private static Pixels photo(byte[] bytes) {
        return new Pixels(Photo.media("foto.jpg", 400, 640, false, bytes));
    }

    private static Pixels logo() {
        BufferedImage clear = new BufferedImage(100, 100, BufferedImage.TYPE_INT_ARGB);
        clear.setRGB(50, 50, 0xff112233);
        return new Pixels(Photo.media("logo.png", 100, 100, true, Photo.encode(clear, "png")));
    }

    @ParameterizedTest
    @EnumSource(names = {"JPG", "WEBP"})
    void nothingOfTheCameraIsLeft(Beeldvorm vorm) throws Exception {
        assertEquals(50, place(SIDEWAYS), "the planted place");
        byte[] made = maker.print(photo(SIDEWAYS), vorm, 200, 320);
        assertEquals(Set.of(), camera(made));
        assertFalse(new String(made, "ISO-8859-1").contains("Exif"));
    }

    @Test
    void aPhotoThatWasTakenSidewaysStandsUpright() throws IOException {
        for (Beeldvorm vorm : Set.of(Beeldvorm.JPG, Beeldvorm.WEBP)) {
            BufferedImage seen = read(maker.print(photo(SIDEWAYS), vorm, 200, 320), vorm);
            assertEquals("200x320", seen.getWidth() + "x" + seen.getHeight());
            assertTrue((seen.getRGB(100, 20) >> 16 & 0xff) > 200, "red was left and is now above");
            assertTrue((seen.getRGB(100, 300) & 0xff) > 200, "blue was right and is now below");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"PNG", "WEBP"})
    void whatOneCanSeeThroughStaysSo(Beeldvorm vorm) throws IOException {
        BufferedImage seen = read(maker.print(logo(), vorm, 100, 100), vorm);
        assertEquals(0, seen.getRGB(5, 5) >>> 24);
        assertEquals(255, seen.getRGB(50, 50) >>> 24);
    }

    @Test
    void aPictureThatStopsHalfwayIsAFinding() {
        byte[] half = Arrays.copyOf(SIDEWAYS, SIDEWAYS.length / 2);
        for (byte[] broken : Set.of(half, new byte[] {1, 2, 3}, new byte[0])) {
            RecipeFailed failed =
                    assertThrows(
                            RecipeFailed.class,
                            () -> maker.print(photo(broken), Beeldvorm.JPG, 10, 16));
            assertInstanceOf(BeeldOnleesbaar.class, failed.finding());
        }
    }

    @Test
    void ofALargePhotoNotEveryPointIsRead() {
        byte[] large = Photo.encode(Photo.pixels(6000, 40, BufferedImage.TYPE_INT_RGB), "jpg");
        BufferedImage pixels = new Pixels(Photo.media("foto.jpg", 6000, 40, false, large)).pixels();
        assertEquals(3000, pixels.getWidth());
    }

    @Test
    void whatWasMadeBeforeIsNotMadeAgain(@TempDir Path folder) {
        PictureMaker first = new PictureMaker(Store.of(folder));
        byte[] made = first.print(photo(SIDEWAYS), Beeldvorm.JPG, 200, 320);
        byte[] drawn = first.draw("x", () -> Photo.pixels(2, 2, BufferedImage.TYPE_INT_RGB));
        PictureMaker second = new PictureMaker(Store.of(folder));
        assertArrayEquals(made, second.print(photo(SIDEWAYS), Beeldvorm.JPG, 200, 320));
        assertArrayEquals(
                drawn,
                second.draw(
                        "x",
                        () -> {
                            throw new AssertionError("drawn again");
                        }));
    }

    private static BufferedImage read(byte[] bytes, Beeldvorm vorm) throws IOException {
        if (vorm != Beeldvorm.WEBP) {
            return ImageIO.read(new ByteArrayInputStream(bytes));
        }
        ImageReader reader = new WebPImageReaderSpi().createReaderInstance(null);
        try (ImageInputStream in =
                ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            reader.setInput(in);
            return reader.read(0);
        }
    }

    private static int place(byte[] bytes) throws IOException, ImageProcessingException {
        return metadata(bytes)
                .getFirstDirectoryOfType(GpsDirectory.class)
                .getRationalArray(GpsDirectory.TAG_LATITUDE)[0]
                .intValue();
    }

    /** What stands in a picture beside its pixels. */
    private static Set<String> camera(byte[] bytes) throws IOException, ImageProcessingException {
        Set<String> names = new TreeSet<>();
        for (Directory directory : metadata(bytes).getDirectories()) {
            names.add(directory.getName());
        }
        names.removeAll(Set.of("JPEG", "JFIF", "Huffman", "File Type", "WebP"));
        return names;
    }

    private static Metadata metadata(byte[] bytes) throws IOException, ImageProcessingException {
        return ImageMetadataReader.readMetadata(new ByteArrayInputStream(bytes));
    }
}
