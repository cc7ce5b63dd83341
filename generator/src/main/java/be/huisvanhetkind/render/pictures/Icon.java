package be.huisvanhetkind.render.pictures;

import be.huisvanhetkind.model.Kleur;
import be.huisvanhetkind.model.Media;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;

/**
 * A logo in a square.
 *
 * @param size the side of the square, in pixels
 * @param edge how much of the side is left free around the logo
 * @param onPaper whether it stands on white; else one can see through it
 */
public record Icon(String name, int size, double edge, boolean onPaper) {
    public static Icon clear(String name, int size, double edge) {
        return new Icon(name, size, edge, false);
    }

    public static Icon onPaper(String name, int size, double edge) {
        return new Icon(name, size, edge, true);
    }

    public BufferedImage draw(Media logo) {
        Drawing drawing = onPaper ? Drawing.on(Kleur.WIT, size, size) : Drawing.clear(size, size);
        double free = size * edge;
        drawing.logo(logo, new Rectangle2D.Double(free, free, size - 2 * free, size - 2 * free));
        return drawing.image();
    }
}
