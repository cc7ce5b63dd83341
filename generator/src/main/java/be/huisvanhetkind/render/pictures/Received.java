package be.huisvanhetkind.render.pictures;

import be.huisvanhetkind.content.media.Images;
import be.huisvanhetkind.content.source.Address;
import be.huisvanhetkind.content.source.SourceFile;
import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.model.Media;
import be.huisvanhetkind.render.output.RecipeFailed;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.coobird.thumbnailator.Thumbnails;
import net.coobird.thumbnailator.geometry.Positions;

/**
 * A picture that somebody sent, as it may be kept: made anew, upright, no larger than any page
 * needs it, and without what a camera or a program wrote in it.
 *
 * @param extension what its name must end with
 * @param refused why there is none; nothing when there is
 */
public record Received(String extension, byte[] bytes, Optional<Finding> refused) {
    private static final int LARGEST = 2_000;
    private static final double QUALITY = 0.85;

    /** How a photograph is cut. */
    public enum Cut {
        WHOLE(0, 0),
        WIDE(3, 2),
        SQUARE(1, 1);

        private final int width;
        private final int height;

        Cut(int width, int height) {
            this.width = width;
            this.height = height;
        }
    }

    /** Makes a picture of what was sent; a drawing is never cut. */
    public static Received of(byte[] sent, String name, Cut cut) {
        String extension = extension(sent);
        SourceFile file =
                new SourceFile(name, new Address(List.of("beeld." + extension)), Path.of(name));
        List<Finding> findings = new ArrayList<>();
        try {
            Optional<Media> media = Images.read(file, sent, Place.start(name), findings::add);
            return media.isEmpty()
                    ? new Received("", new byte[0], findings.stream().findFirst())
                    : made(media.get(), extension, cut);
        } catch (RecipeFailed failed) {
            return new Received("", new byte[0], Optional.of(failed.finding()));
        } catch (IOException broken) {
            Finding unreadable =
                    PictureTrial.failed(new Media(name, 1, 1, false, () -> sent)).finding();
            return new Received("", new byte[0], Optional.of(unreadable));
        }
    }

    /** What it is, whatever it is called. */
    private static String extension(byte[] sent) {
        int first = sent.length == 0 ? 0 : sent[0] & 0xff;
        return switch (first) {
            case 0xff -> "jpg";
            case 0x89 -> "png";
            case '<', ' ', '\n', '\r', 0xef -> "svg";
            default -> "onbekend";
        };
    }

    private static Received made(Media media, String extension, Cut cut) throws IOException {
        if (media.isTekening()) {
            return new Received(extension, media.inhoud().get(), Optional.empty());
        }
        BufferedImage pixels = cut(new Pixels(media).pixels(), cut);
        int side = Math.min(LARGEST, Math.max(pixels.getWidth(), pixels.getHeight()));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Thumbnails.of(pixels)
                .size(side, side)
                .outputFormat(extension)
                .outputQuality(QUALITY)
                .toOutputStream(out);
        return new Received(extension, out.toByteArray(), Optional.empty());
    }

    private static BufferedImage cut(BufferedImage whole, Cut cut) throws IOException {
        if (cut == Cut.WHOLE) {
            return whole;
        }
        int width = Math.min(whole.getWidth(), whole.getHeight() * cut.width / cut.height);
        int height = Math.min(whole.getHeight(), whole.getWidth() * cut.height / cut.width);
        return Thumbnails.of(whole)
                .sourceRegion(Positions.CENTER, Math.max(1, width), Math.max(1, height))
                .scale(1)
                .asBufferedImage();
    }
}
