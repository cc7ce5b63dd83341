package be.huisvanhetkind.content.media.svg;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Drawings to try: those that mean harm, and those that programs really write. */
public final class SvgCorpus {
    private static final Path FOLDER = Path.of("src/test/resources/svg");

    private SvgCorpus() {}

    /** Each of another kind. */
    public static List<Path> kwaad() {
        return files("kwaad");
    }

    /** As Inkscape, Illustrator, Figma, Sketch and others write them. */
    public static List<Path> gewoon() {
        return files("gewoon");
    }

    private static List<Path> files(String folder) {
        try (Stream<Path> files = Files.list(FOLDER.resolve(folder))) {
            return files.sorted().toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    public static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** As it would be published; nothing when it is refused. */
    public static Optional<byte[]> published(byte[] typed) {
        try {
            return Optional.of(Svg.of(typed).bytes());
        } catch (SvgRefused refused) {
            return Optional.empty();
        }
    }

    public static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
