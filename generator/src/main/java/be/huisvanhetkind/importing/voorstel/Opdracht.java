package be.huisvanhetkind.importing.voorstel;

import be.huisvanhetkind.content.source.Slug;
import be.huisvanhetkind.content.types.ContentType;
import be.huisvanhetkind.finding.Place;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is to be imported.
 *
 * @param bron a file, or a folder of files
 * @param type what is in it, when somebody said so
 * @param koppeling the file that tells which column is which field, when somebody has one
 */
public record Opdracht(Path bron, Optional<ContentType<?>> type, Optional<Path> koppeling) {
    private static final int HEAD = 4096;
    private static final int DEEPEST = 8;

    /** The file itself, or those in the folder, by name. */
    public List<Path> files() throws IOException {
        if (!Files.isDirectory(bron)) {
            return List.of(bron);
        }
        try (Stream<Path> all = Files.walk(bron, DEEPEST)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }

    /** How it is called in a sentence. */
    public String name() {
        return String.valueOf(bron.getFileName());
    }

    /**
     * The same without what only tells its form and its day: what it will be called next time too.
     */
    public String bronnaam() {
        String stem = name().replaceFirst("\\.[A-Za-z0-9]{1,5}$", "");
        String still = Slug.of(stem).replaceAll("(?:^|-)\\d+(?=-|$)", "").replaceFirst("^-", "");
        return still.isEmpty() ? "lijst" : still;
    }

    public boolean endsIn(String extension) {
        return name().toLowerCase(Locale.ROOT).endsWith("." + extension);
    }

    /** The first bytes, as letters of one byte each; nothing of a folder. */
    public String head() {
        if (!Files.isRegularFile(bron)) {
            return "";
        }
        try (InputStream in = Files.newInputStream(bron)) {
            return new String(in.readNBytes(HEAD), StandardCharsets.ISO_8859_1);
        } catch (IOException unreadable) {
            throw OnleesbareInvoer.of("“%s” kan niet gelezen worden.", name());
        }
    }

    /** Where a row and a column stand. */
    public Place place(int row, int column) {
        return new Place(name(), row, column, 0);
    }

    /** Where an item stands that has no row: behind its name. */
    public Place place(String naam) {
        return Place.start(name() + "#" + Slug.of(naam));
    }
}
