package be.huisvanhetkind.cli;

import be.huisvanhetkind.publish.Product;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Where something internal may be written. */
final class InternalFolder {
    private InternalFolder() {}

    /**
     * What is published must not hold it, wherever that was built, and what is read must not
     * either.
     *
     * @param output a folder, or a file
     */
    static void require(Path output, ContentOptions content, List<Path> look) {
        Path here = real(output);
        Stream.iterate(here, Objects::nonNull, Path::getParent)
                .filter(Product.SITE::is)
                .findFirst()
                .ifPresent(InternalFolder::refuse);
        Stream.of(content.folders(), look, List.of(Home.folder("site")))
                .flatMap(List::stream)
                .map(InternalFolder::real)
                .filter(other -> here.startsWith(other) || other.startsWith(here))
                .findFirst()
                .ifPresent(InternalFolder::refuse);
    }

    private static void refuse(Path other) {
        throw new BrokenCall(
                "dit is intern, en mag niet in “%s” staan en die map ook niet erin. Kies een andere map bij --output."
                        .formatted(other));
    }

    /** Where it really lies, also when it is not there yet and a link leads to it. */
    private static Path real(Path path) {
        Path whole = path.toAbsolutePath().normalize();
        Path parent = whole.getParent();
        try {
            return Files.exists(whole) || parent == null
                    ? whole.toRealPath()
                    : real(parent).resolve(Objects.requireNonNull(whole.getFileName()));
        } catch (IOException unreadable) {
            return whole;
        }
    }
}
