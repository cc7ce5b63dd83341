package be.huisvanhetkind.content;

import be.huisvanhetkind.content.source.Address;
import be.huisvanhetkind.content.source.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Files of the content that come with the program, for a house that has none of its own. */
final class Meegebracht {
    /** What stands before their names, where one is told of. */
    private static final String PROGRAMMA = "programma/";

    private Meegebracht() {}

    /**
     * What a file holds; nothing when there is none, as in a program that was built without
     * content.
     *
     * @param path such as {@code begrippen/rol.yml}
     */
    static Optional<byte[]> find(String path) {
        try (InputStream in = Meegebracht.class.getResourceAsStream("/" + path)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        } catch (IOException cannotBe) {
            throw new UncheckedIOException(cannotBe);
        }
    }

    /** How a file is called: as no file of a house is. */
    static SourceFile called(String path) {
        Address address = new Address(List.of(path.split("/")));
        return new SourceFile(PROGRAMMA + path, address, Path.of(PROGRAMMA + path));
    }
}
