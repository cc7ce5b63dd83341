package be.huisvanhetkind.render.papier;

import be.huisvanhetkind.model.Media;
import be.huisvanhetkind.render.pictures.Png;
import be.huisvanhetkind.site.Site;
import be.huisvanhetkind.site.adres.MediaFile;
import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Every logo as a flyer shows it, drawn once. Safe for use by several threads.
 *
 * @param media by its address
 * @param drawn what was made already, by the same address
 */
record Logos(Map<String, MediaFile> media, Map<String, byte[]> drawn) {
    private static final int SIZE = 480;

    static Logos of(Site site) {
        return new Logos(
                site.media().stream()
                        .collect(
                                Collectors.toMap(
                                        file -> site.base().link(file.url()), Function.identity())),
                new ConcurrentHashMap<>());
    }

    /** The logo as the house gave it. */
    Optional<Media> find(String address) {
        return Optional.ofNullable(media.get(address)).map(MediaFile::media);
    }

    /** The same as png or jpg. */
    Optional<byte[]> draw(String address) {
        return find(address).map(logo -> drawn.computeIfAbsent(address, first -> picture(logo)));
    }

    private static byte[] picture(Media logo) {
        return logo.extensie().equals("svg") ? png(draw(logo)) : logo.inhoud().get();
    }

    private static BufferedImage draw(Media logo) {
        SVGDocument drawing =
                Objects.requireNonNull(
                        new SVGLoader()
                                .load(
                                        new ByteArrayInputStream(logo.inhoud().get()),
                                        null,
                                        LoaderContext.createDefault()),
                        logo.pad());
        double scale = SIZE / Math.max(drawing.size().width, drawing.size().height);
        int width = (int) Math.ceil(drawing.size().width * scale);
        int height = (int) Math.ceil(drawing.size().height * scale);
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = picture.createGraphics();
        canvas.setColor(java.awt.Color.WHITE);
        canvas.fillRect(0, 0, width, height);
        canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        drawing.render(null, canvas, new ViewBox(width, height));
        canvas.dispose();
        return picture;
    }

    private static byte[] png(BufferedImage picture) {
        try {
            return Png.write(picture);
        } catch (IOException cannotBe) {
            throw new UncheckedIOException(cannotBe);
        }
    }
}
