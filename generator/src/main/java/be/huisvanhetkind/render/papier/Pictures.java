package be.huisvanhetkind.render.papier;

import be.huisvanhetkind.cache.Digest;
import be.huisvanhetkind.model.Media;
import be.huisvanhetkind.site.MediaFile;
import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;

/**
 * The pictures a flyer may show: logos of the house and its partners, and its own QR code. There
 * are no others: nothing is fetched.
 *
 * @param media each logo by its address
 * @param address where the QR code leads
 */
record Pictures(Map<String, MediaFile> media, Optional<String> address) {
    /** Before the address of every picture in the template. */
    static final String SCHEME = "papier:";

    /** Behind it, because what ends in svg is taken for something else. */
    private static final String SUFFIX = ".png";

    private static final String QR = SCHEME + "qr" + SUFFIX;
    private static final Pattern ASKED =
            Pattern.compile(SCHEME + "([^\"]+)" + Pattern.quote(SUFFIX));
    private static final int QR_SCALE = 8;
    private static final int LOGO = 480;

    /** Tells a page with its pictures from any other. */
    String fingerprint(byte[] html) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(html);
        all.writeBytes(address.orElse("").getBytes(StandardCharsets.UTF_8));
        ASKED.matcher(new String(html, StandardCharsets.UTF_8))
                .results()
                .flatMap(asked -> Optional.ofNullable(media.get(asked.group(1))).stream())
                .forEach(file -> all.writeBytes(file.media().inhoud().get()));
        return Digest.of(all.toByteArray());
    }

    /** A picture as png or jpg; nothing when it is not one of ours. */
    byte[] find(String name) {
        if (name.equals(QR)) {
            return address.map(where -> png(Qr.of(where).picture(QR_SCALE))).orElse(new byte[0]);
        }
        return Optional.ofNullable(
                        media.get(name.substring(SCHEME.length(), name.length() - SUFFIX.length())))
                .map(MediaFile::media)
                .map(Pictures::logo)
                .orElse(new byte[0]);
    }

    private static byte[] logo(Media logo) {
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
        double scale = LOGO / Math.max(drawing.size().width, drawing.size().height);
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
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", out);
        } catch (IOException cannotBe) {
            throw new UncheckedIOException(cannotBe);
        }
        return out.toByteArray();
    }
}
