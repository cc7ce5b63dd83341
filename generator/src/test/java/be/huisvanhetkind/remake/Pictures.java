package be.huisvanhetkind.remake;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/** Pictures that differ in nothing but their colour. */
final class Pictures {
    private Pictures() {}

    /** Paints a picture; another number gives another one of the same size. */
    static void write(Path file, int number) throws IOException {
        BufferedImage picture = new BufferedImage(480, 320, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = picture.createGraphics();
        canvas.setColor(new Color(0x102030 + number * 0x0a0b0c));
        canvas.fillRect(0, 0, 480, 320);
        canvas.dispose();
        String name = file.toString();
        Files.createDirectories(file.getParent());
        ImageIO.write(picture, name.substring(name.lastIndexOf('.') + 1), file.toFile());
    }
}
