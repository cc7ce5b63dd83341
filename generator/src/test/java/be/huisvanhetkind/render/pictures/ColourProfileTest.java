package be.huisvanhetkind.render.pictures;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;

/** Colours look as their maker meant, though no profile is published. */
class ColourProfileTest {
    private static final int HALF = 0x80808080;

    /** A half of each colour, seen through by half. */
    private static BufferedImage half() {
        BufferedImage picture = new BufferedImage(3, 2, BufferedImage.TYPE_INT_ARGB);
        picture.setRGB(1, 1, HALF);
        return picture;
    }

    private static byte[] png(byte[] profile) throws IOException {
        byte[] png = Photo.encode(half(), "png");
        ByteArrayOutputStream data = new ByteArrayOutputStream();
        data.write("iCCPnaam\0\0".getBytes(StandardCharsets.US_ASCII));
        try (DeflaterOutputStream packed = new DeflaterOutputStream(data)) {
            packed.write(profile);
        }
        CRC32 sum = new CRC32();
        sum.update(data.toByteArray());
        int afterHeader = 33;
        return ByteBuffer.allocate(png.length + data.size() + 8)
                .put(png, 0, afterHeader)
                .putInt(data.size() - 4)
                .put(data.toByteArray())
                .putInt((int) sum.getValue())
                .put(png, afterHeader, png.length - afterHeader)
                .array();
    }

    @Test
    void linearColoursBecomeThoseOfAScreen() throws IOException {
        byte[] linear = ICC_Profile.getInstance(ColorSpace.CS_LINEAR_RGB).getData();
        int seen = ColourProfile.apply(png(linear), half()).getRGB(1, 1);
        assertEquals(0x80, seen >>> 24);
        assertEquals(188, seen & 0xff, 2);
    }

    @Test
    void aProfileThatIsNoneChangesNothing() throws IOException {
        byte[] none = "geen profiel".getBytes(StandardCharsets.US_ASCII);
        assertEquals(HALF, ColourProfile.apply(png(none), half()).getRGB(1, 1));
        byte[] grey = ICC_Profile.getInstance(ColorSpace.CS_GRAY).getData();
        assertEquals(HALF, ColourProfile.apply(png(grey), half()).getRGB(1, 1));
    }
}
