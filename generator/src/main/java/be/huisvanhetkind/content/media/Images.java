package be.huisvanhetkind.content.media;

import be.huisvanhetkind.content.findings.AfbeeldingOngeldig;
import be.huisvanhetkind.content.source.SourceFile;
import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.model.Media;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/**
 * Reads pictures: an svg by an allow-list, a png or jpg by its header, before anything is decoded.
 */
public final class Images {
    private static final long MAX_BYTES = 5L * 1024 * 1024;
    private static final long MAX_PIXELS = 40_000_000;
    private static final int MAX_SIDE = 12_000;

    private Images() {}

    /** The picture, or nothing with a finding at the place where it was named. */
    public static Optional<Media> read(SourceFile file, Place place, Consumer<Finding> findings) {
        try {
            if (file.size() > MAX_BYTES) {
                return refuse(file, place, "het is groter dan 5 MB", findings);
            }
            byte[] bytes = file.bytes();
            return switch (file.address().extension()) {
                case "svg" -> new SvgReader(file, place, findings).read(bytes);
                case "png", "jpg", "jpeg" -> raster(file, place, bytes, findings);
                default -> refuse(file, place, "we kennen alleen svg, png en jpg", findings);
            };
        } catch (IOException broken) {
            return refuse(file, place, "het kan niet gelezen worden", findings);
        }
    }

    private static Optional<Media> raster(
            SourceFile file, Place place, byte[] bytes, Consumer<Finding> findings)
            throws IOException {
        try (ImageInputStream in =
                ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return refuse(file, place, "de inhoud is geen beeld", findings);
            }
            ImageReader reader = readers.next();
            try {
                return raster(file, place, bytes, findings, reader, in);
            } finally {
                reader.dispose();
            }
        }
    }

    private static Optional<Media> raster(
            SourceFile file,
            Place place,
            byte[] bytes,
            Consumer<Finding> findings,
            ImageReader reader,
            ImageInputStream in)
            throws IOException {
        String format = reader.getFormatName().toLowerCase(Locale.ROOT).replace("jpeg", "jpg");
        if (!format.equals(file.address().extension().replace("jpeg", "jpg"))) {
            return refuse(
                    file,
                    place,
                    "de naam zegt %s, de inhoud is %s"
                            .formatted(file.address().extension(), format),
                    findings);
        }
        reader.setInput(in, true, true);
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        if (width > MAX_SIDE || height > MAX_SIDE || (long) width * height > MAX_PIXELS) {
            return refuse(
                    file,
                    place,
                    "het is %d bij %d punten, en dat is te groot".formatted(width, height),
                    findings);
        }
        return Optional.of(new Media(file.name(), width, height, () -> bytes));
    }

    private static Optional<Media> refuse(
            SourceFile file, Place place, String reason, Consumer<Finding> findings) {
        findings.accept(new AfbeeldingOngeldig(place, file.address().fileName(), reason));
        return Optional.empty();
    }
}
