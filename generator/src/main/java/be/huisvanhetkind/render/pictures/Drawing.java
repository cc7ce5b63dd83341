package be.huisvanhetkind.render.pictures;

import be.huisvanhetkind.content.media.svg.SvgLimits;
import be.huisvanhetkind.model.Kleur;
import be.huisvanhetkind.model.Media;
import be.huisvanhetkind.render.letters.Letters;
import be.huisvanhetkind.render.output.RecipeFailed;
import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.DocumentLimits;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.parser.resources.ResourcePolicy;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.logging.Level;
import java.util.logging.Logger;

/** A sheet to draw on, in points. Nothing of the machine shows: no fonts, no screen. */
public final class Drawing {
    /** What is drawn was weighed before, so that these never count; nothing is fetched. */
    private static final LoaderContext ALONE =
            LoaderContext.builder()
                    .externalResourcePolicy(ResourcePolicy.DENY_ALL)
                    .documentLimits(
                            new DocumentLimits(
                                    2 * SvgLimits.DEPTH, SvgLimits.DEPTH, SvgLimits.DRAWN))
                    .build();

    /** Kept, because a logger that nobody holds forgets its level. */
    private static final Logger SILENT = Logger.getLogger("com.github.weisj.jsvg");

    static {
        SILENT.setLevel(Level.OFF);
    }

    /** Finding a reader of XML takes longer than reading one; a loader is of one thread. */
    private static final ThreadLocal<SVGLoader> LOADER = ThreadLocal.withInitial(SVGLoader::new);

    private final BufferedImage sheet;
    private final Graphics2D pen;

    private Drawing(int width, int height, int type) {
        sheet = new BufferedImage(width, height, type);
        pen = sheet.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        pen.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    }

    /** A sheet one can see through. */
    public static Drawing clear(int width, int height) {
        return new Drawing(width, height, BufferedImage.TYPE_INT_ARGB);
    }

    /** A sheet of one colour. */
    public static Drawing on(Kleur ground, int width, int height) {
        Drawing drawing = new Drawing(width, height, BufferedImage.TYPE_INT_RGB);
        drawing.fill(new Rectangle2D.Double(0, 0, width, height), ground);
        return drawing;
    }

    /** A sheet on which something stands already. */
    static Drawing over(BufferedImage before) {
        Drawing drawing = new Drawing(before.getWidth(), before.getHeight(), before.getType());
        drawing.pen.drawImage(before, 0, 0, null);
        return drawing;
    }

    /** What was drawn. */
    public BufferedImage image() {
        return sheet;
    }

    public void fill(Shape shape, Kleur kleur) {
        pen.setColor(new Color(kleur.rood(), kleur.groen(), kleur.blauw()));
        pen.fill(shape);
    }

    /** A surface with round corners. */
    public void plate(Rectangle2D box, double round, Kleur kleur) {
        fill(
                new RoundRectangle2D.Double(
                        box.getX(), box.getY(), box.getWidth(), box.getHeight(), round, round),
                kleur);
    }

    /** A line of text that stands on y. */
    public void write(Letters letters, String text, double size, double x, double y, Kleur kleur) {
        AffineTransform place = AffineTransform.getTranslateInstance(x, y);
        fill(place.createTransformedShape(letters.outline(text, size)), kleur);
    }

    /** An svg of our own, as large as fits. */
    public void svg(String svg, Rectangle2D box) {
        svg(svg.getBytes(StandardCharsets.UTF_8), box);
    }

    /**
     * A logo, as large as fits, in the middle.
     *
     * @throws RecipeFailed when it cannot be drawn
     */
    public void logo(Media media, Rectangle2D box) {
        if (!media.isTekening()) {
            photo(new Pixels(media).pixels(), box);
            return;
        }
        PictureTrial.demand(media);
        try {
            svg(media.inhoud().get(), box);
        } catch (RuntimeException | LinkageError | InternalError | StackOverflowError noDrawing) {
            // Letters of this machine may be missing, in ways their library does not declare.
            RecipeFailed failed = PictureTrial.failed(media);
            failed.addSuppressed(noDrawing);
            throw failed;
        }
    }

    private void svg(byte[] svg, Rectangle2D box) {
        SVGDocument document =
                Objects.requireNonNull(
                        LOADER.get().load(new ByteArrayInputStream(svg), null, ALONE));
        Graphics2D own = (Graphics2D) pen.create();
        document.render(null, own, new ViewBox(box));
        own.dispose();
    }

    private void photo(BufferedImage photo, Rectangle2D box) {
        double scale =
                Math.min(box.getWidth() / photo.getWidth(), box.getHeight() / photo.getHeight());
        AffineTransform place =
                AffineTransform.getTranslateInstance(
                        box.getCenterX() - photo.getWidth() * scale / 2,
                        box.getCenterY() - photo.getHeight() * scale / 2);
        place.scale(scale, scale);
        pen.drawImage(photo, place, null);
    }
}
