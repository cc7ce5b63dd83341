package be.huisvanhetkind.deur;

import be.huisvanhetkind.editing.Authors;
import be.huisvanhetkind.editing.AuthorsFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Consumer;

/**
 * The list of who writes, in a file that is looked at with every request. With a mistake in it
 * nobody comes in, for nobody can tell then who was taken out.
 */
public final class Schrijverslijst implements Adresboek {
    private static final Authors NOBODY = new Authors(Map.of());

    private final Path file;
    private final Consumer<String> said;
    private byte[] bytes = new byte[0];
    private Authors authors = NOBODY;

    private Schrijverslijst(Path file, Consumer<String> said) {
        this.file = file;
        this.said = said;
    }

    /**
     * The list in a file.
     *
     * @throws AuthorsFile.Onleesbaar when there is a mistake in it now
     */
    public static Schrijverslijst of(Path file, Consumer<String> said) {
        new AuthorsFile(file, true).read();
        return new Schrijverslijst(file, said);
    }

    @Override
    public synchronized Authors authors() {
        try {
            byte[] there = Files.readAllBytes(file);
            if (!Arrays.equals(there, bytes)) {
                bytes = there;
                authors = read();
            }
        } catch (IOException gone) {
            bytes = new byte[0];
            authors = NOBODY;
        }
        return authors;
    }

    private Authors read() {
        try {
            return new AuthorsFile(file, true).read();
        } catch (AuthorsFile.Onleesbaar mistake) {
            said.accept("deur: niemand kan binnen. " + mistake.getMessage());
            return NOBODY;
        }
    }
}
