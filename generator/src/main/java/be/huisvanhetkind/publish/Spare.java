package be.huisvanhetkind.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.apache.commons.io.file.PathUtils;

/**
 * The site before the one that stands, put aside: only what changed since must be written in it
 * before the two change places. It may be deleted at any time.
 *
 * @param shelf where it lies, with what was written down of both; absent when nothing is kept
 */
public record Spare(Optional<Path> shelf) {
    private static final String FOLDER = "vorige";
    private static final String NOW = "boek";
    private static final String THEN = "boek-vorige";

    /** Keeps nothing. */
    public static Spare none() {
        return new Spare(Optional.empty());
    }

    public static Spare on(Path shelf) {
        return new Spare(Optional.of(shelf));
    }

    /** What was written down of the site that stands. */
    Book book() {
        return shelf.map(there -> Book.load(there.resolve(NOW))).orElse(Book.EMPTY);
    }

    /**
     * Gives the site that was put aside a new place; nothing is there when it cannot be moved.
     *
     * @return what stands in it
     */
    Book moveTo(Path folder) throws IOException {
        if (shelf.isEmpty()) {
            return Book.EMPTY;
        }
        Path aside = shelf.get().resolve(FOLDER);
        if (!Files.isDirectory(aside, LinkOption.NOFOLLOW_LINKS)) {
            return Book.EMPTY;
        }
        try {
            Files.move(aside, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException onAnotherDisk) {
            PathUtils.delete(aside);
            return Book.EMPTY;
        }
        return Book.load(shelf.get().resolve(THEN)).checkedIn(folder);
    }

    /** Writes down what stands now. */
    void note(Book now) {
        shelf.ifPresent(there -> now.save(there.resolve(NOW)));
    }

    /** Puts the site that stood aside, and writes down what stands now. */
    void keep(Path old, Book then, Book now) throws IOException {
        if (shelf.isEmpty()) {
            return;
        }
        note(now);
        then.save(shelf.get().resolve(THEN));
        Path aside = shelf.get().resolve(FOLDER);
        if (Files.exists(aside, LinkOption.NOFOLLOW_LINKS)) {
            PathUtils.delete(aside);
        }
        try {
            Files.move(old, aside, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException onAnotherDisk) {
            // The next run writes a whole site.
        }
    }
}
