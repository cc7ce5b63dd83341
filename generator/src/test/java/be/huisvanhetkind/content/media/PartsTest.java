package be.huisvanhetkind.content.media;

import static org.junit.jupiter.api.Assertions.assertEquals;

import be.huisvanhetkind.content.source.Address;
import be.huisvanhetkind.content.source.SourceFile;
import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.render.pictures.Photo;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What would make a picture fail or take for ever is said before it is decoded. */
class PartsTest {
    private static final byte[] JPG = Photo.sideways(64, 40);

    @TempDir Path folder;

    private String said(String name, byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve(name), bytes);
        List<Finding> findings = new ArrayList<>();
        Images.read(
                new SourceFile(name, new Address(List.of(name)), file),
                Place.start(name),
                findings::add);
        return findings.isEmpty()
                ? ""
                : findings.get(0).message().replaceFirst(".*tonen: (.*)\\.$", "$1");
    }

    private static byte[] png() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(30, 20, BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
    }

    private static int find(byte[] bytes, int mark) {
        int at = 0;
        while ((bytes[at] & 0xff) != 0xff || (bytes[at + 1] & 0xff) != mark) {
            at++;
        }
        return at;
    }

    /** The same with a byte changed, counted from a mark. */
    private static byte[] changed(int mark, int offset, int value) {
        byte[] changed = JPG.clone();
        changed[find(JPG, mark) + offset] = (byte) value;
        return changed;
    }

    @Test
    void aGoodPictureIsTaken() throws IOException {
        assertEquals("", said("a.jpg", JPG));
        assertEquals("", said("a.png", png()));
    }

    @Test
    void aPictureThatStopsHalfwayIsFound() throws IOException {
        assertEquals("het stopt halverwege", said("a.jpg", Arrays.copyOf(JPG, JPG.length - 2)));
        assertEquals("het stopt halverwege", said("a.png", Arrays.copyOf(png(), 60)));
    }

    @Test
    void aPhotoInManyLayersIsFound() throws IOException {
        int scan = find(JPG, 0xda);
        byte[] layer = Arrays.copyOfRange(JPG, scan, JPG.length - 2);
        ByteBuffer many = ByteBuffer.allocate(JPG.length + 100 * layer.length);
        many.put(JPG, 0, JPG.length - 2);
        for (int i = 0; i < 100; i++) {
            many.put(layer);
        }
        many.put(JPG, JPG.length - 2, 2);
        assertEquals(
                "het is in 101 lagen bewaard, en dat zijn er te veel", said("a.jpg", many.array()));
    }

    @Test
    void aKindNoBrowserShowsIsFound() throws IOException {
        assertEquals(
                "dit soort jpg kan een browser niet tonen", said("a.jpg", changed(0xc0, 4, 12)));
        assertEquals(
                "dit soort jpg kan een browser niet tonen", said("a.jpg", changed(0xc0, 1, 0xc9)));
        assertEquals(
                "de kleuren zijn die van een drukker (CMYK), bewaar het in RGB",
                said("a.jpg", changed(0xc0, 9, 4)));
    }

    @Test
    void aPngOfManyPiecesIsFound() throws IOException {
        byte[] png = png();
        byte[] piece =
                ByteBuffer.allocate(12)
                        .putInt(0)
                        .put("tEXt".getBytes(StandardCharsets.US_ASCII))
                        .array();
        ByteBuffer many = ByteBuffer.allocate(png.length + 10_001 * piece.length);
        many.put(png, 0, 33);
        for (int i = 0; i < 10_001; i++) {
            many.put(piece);
        }
        many.put(png, 33, png.length - 33);
        assertEquals("het bestaat uit te veel stukken", said("a.png", many.array()));
    }
}
