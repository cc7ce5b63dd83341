package be.huisvanhetkind.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Where something internal may be written. */
final class InternalFolder {
    private InternalFolder() {}

    /** What is published must not hold it, and what is read must not either. */
    static void require(Path output, ContentOptions content, List<Path> look) {
        Path here = normal(output);
        Stream.of(content.folders(), look, List.of(Home.folder("site")))
                .flatMap(List::stream)
                .map(InternalFolder::normal)
                .filter(other -> here.startsWith(other) || other.startsWith(here))
                .findFirst()
                .ifPresent(InternalFolder::refuse);
    }

    private static void refuse(Path other) {
        throw new BrokenCall(
                "het dossier is intern en kan niet in “%s” staan, en “%s” niet in het dossier. Kies een andere map bij --output."
                        .formatted(other, other));
    }

    private static Path normal(Path path) {
        return path.toAbsolutePath().normalize();
    }
}
