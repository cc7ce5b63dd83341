package be.huisvanhetkind.render.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import be.huisvanhetkind.model.Kleur;
import java.awt.geom.Ellipse2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PngTest {
    @Test
    void anOpaqueDrawingIsTheFileThatJavaWouldWrite() throws IOException {
        BufferedImage drawing = noise(700, 300);

        byte[] file = Png.write(drawing);

        assertThat(file).hasSizeGreaterThan(2 << 15).isEqualTo(javas(drawing));
    }

    @Test
    void whatOneCanSeeThroughStaysSo() throws IOException {
        Drawing drawing = Drawing.clear(40, 20);
        drawing.fill(new Ellipse2D.Double(2, 2, 30, 15), Kleur.INKT);

        BufferedImage read = ImageIO.read(new ByteArrayInputStream(Png.write(drawing.image())));

        assertThat(read.getRGB(0, 0, 40, 20, null, 0, 40))
                .isEqualTo(drawing.image().getRGB(0, 0, 40, 20, null, 0, 40));
    }

    /** Every pixel of its own colour, so that the file has several parts. */
    private static BufferedImage noise(int width, int height) {
        BufferedImage noise = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                noise.setRGB(x, y, 0x9e3779b9 * (y * width + x));
            }
        }
        return noise;
    }

    private static byte[] javas(BufferedImage picture) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", bytes);
        return bytes.toByteArray();
    }
}
