package be.huisvanhetkind.content.media;

import be.huisvanhetkind.content.findings.AfbeeldingOngeldig;
import be.huisvanhetkind.content.media.svg.Svg;
import be.huisvanhetkind.content.source.SourceFile;
import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.model.Media;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;

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
            return read(file, file.bytes(), place, findings);
        } catch (IOException broken) {
            return refuse(file, place, "het kan niet gelezen worden", findings);
        }
    }

    /**
     * The same of bytes that are no file yet, however many.
     *
     * @param file where they will be
     */
    public static Optional<Media> read(
            SourceFile file, byte[] bytes, Place place, Consumer<Finding> findings)
            throws IOException {
        return switch (file.address().extension()) {
            case "svg" -> drawing(file, place, bytes, findings);
            case "png", "jpg", "jpeg" -> raster(file, place, bytes, findings);
            default -> refuse(file, place, "we kennen alleen svg, png en jpg", findings);
        };
    }

    private static Optional<Media> drawing(
            SourceFile file, Place place, byte[] bytes, Consumer<Finding> findings) {
        Svg.Result read = Svg.read(bytes, file.address().fileName(), place);
        read.finding().ifPresent(findings);
        return read.svg()
                .map(svg -> new Media(file.name(), svg.width(), svg.height(), true, svg::bytes));
    }

    private static Optional<Media> raster(
            SourceFile file, Place place, byte[] bytes, Consumer<Finding> findings)
            throws IOException {
        Optional<String> parts = parts(bytes);
        if (parts.isPresent()) {
            return refuse(file, place, parts.get(), findings);
        }
        Optional<RasterHeader> header = RasterHeader.of(bytes);
        Optional<String> problem =
                header.isEmpty()
                        ? Optional.of("de inhoud is geen beeld")
                        : problem(header.get(), file.address().extension().replace("jpeg", "jpg"));
        return problem.isPresent()
                ? refuse(file, place, problem.get(), findings)
                : header.map(read -> read.media(file.name(), bytes));
    }

    private static Optional<String> parts(byte[] bytes) {
        int first = bytes.length == 0 ? 0 : bytes[0] & 0xff;
        return switch (first) {
            case JpegParts.FIRST -> JpegParts.problem(bytes);
            case PngParts.FIRST -> PngParts.problem(bytes);
            default -> Optional.empty();
        };
    }

    private static Optional<String> problem(RasterHeader header, String extension) {
        if (!header.kind().equals(extension)) {
            return Optional.of(
                    "de naam zegt %s, de inhoud is %s".formatted(extension, header.kind()));
        }
        int width = header.width();
        int height = header.height();
        return width > MAX_SIDE || height > MAX_SIDE || (long) width * height > MAX_PIXELS
                ? Optional.of(
                        "het is %d bij %d punten, en dat is te groot".formatted(width, height))
                : Optional.empty();
    }

    private static Optional<Media> refuse(
            SourceFile file, Place place, String reason, Consumer<Finding> findings) {
        findings.accept(new AfbeeldingOngeldig(place, file.address().fileName(), reason));
        return Optional.empty();
    }
}
