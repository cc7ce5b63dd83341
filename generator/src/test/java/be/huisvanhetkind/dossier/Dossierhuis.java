package be.huisvanhetkind.dossier;

import be.huisvanhetkind.BuiltHouse;
import be.huisvanhetkind.dossier.verslag.Dossier;
import be.huisvanhetkind.model.huis.Huis;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.apache.commons.io.FileUtils;

/**
 * A copy of a house, of which a test changes files.
 *
 * @param content where its files lie
 */
public record Dossierhuis(Path content) {
    public static final String DEMERDAL = "content";

    /** A house that begins: one partner, one offer, one place, nothing internal. */
    public static final String KLEIN = "generator/src/test/resources/uitleg-basis";

    public static final String VIRTUEEL = "generator/src/test/huizen/virtueel";
    public static final String EEN_GEBOUW = "generator/src/test/huizen/een-gebouw";

    /**
     * @param house one of the names above
     * @param work an empty folder
     */
    public static Dossierhuis of(String house, Path work) {
        return new Dossierhuis(BuiltHouse.copy(house, work));
    }

    /** A house that is recognised and subsidised, with the word lists of the repository. */
    public static Dossierhuis recognised(Path work) {
        Dossierhuis house = of(KLEIN, work).lay(Path.of("src/test/resources/uitleg-erkend"));
        new Dossierhuis(house.content.resolve("begrippen")).lay(Path.of("../content/begrippen"));
        return house;
    }

    /** Every place where a pattern is in a file becomes something else; it must be there. */
    public Dossierhuis replace(String file, String pattern, String by) {
        Path path = content.resolve(file);
        try {
            String before = Files.readString(path);
            String after = before.replaceAll("(?m)" + pattern, by);
            if (after.equals(before)) {
                throw new AssertionError(pattern + " is not in " + file);
            }
            Files.writeString(path, after);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return this;
    }

    public Dossierhuis write(String file, String text) {
        Path path = content.resolve(file);
        try {
            Files.createDirectories(path.getParent());
            Files.writeString(path, text);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return this;
    }

    /** Files of another folder come over those of the house. */
    public Dossierhuis lay(Path other) {
        try {
            FileUtils.copyDirectory(other.toFile(), content.toFile());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return this;
    }

    public Dossierhuis remove(String file) {
        try {
            Files.delete(content.resolve(file));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return this;
    }

    public Huis huis() {
        return BuiltHouse.read(content);
    }

    /** What its reports ask, on the day of the tests. */
    public Dossier dossier() {
        return Dossier.of(huis());
    }

    /** What its reports ask on another day. */
    public Dossier on(String day) {
        return Dossier.of(huis().op(LocalDate.parse(day)));
    }
}
