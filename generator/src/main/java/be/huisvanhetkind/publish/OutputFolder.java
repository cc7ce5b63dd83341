package be.huisvanhetkind.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.apache.commons.io.file.PathUtils;

/** The folder of the site while a new site is being written beside it. */
final class OutputFolder implements AutoCloseable {
    private final Exchange exchange;
    private final Path current;
    private final Path fresh;
    private final Spare spare;
    private final Map<String, Placed> placed = new ConcurrentHashMap<>();
    private final Set<Path> folders = ConcurrentHashMap.newKeySet();
    private final Book stands;
    private final boolean isFirst;
    private Book kept = Book.EMPTY;

    private OutputFolder(Exchange exchange, Spare spare, Book stands) {
        this.exchange = exchange;
        this.current = exchange.current();
        this.fresh = exchange.fresh();
        this.spare = spare;
        this.stands = stands;
        this.isFirst = Files.notExists(current, LinkOption.NOFOLLOW_LINKS);
    }

    /** Waits for its turn. */
    static OutputFolder open(Path output, Product product, Spare spare) throws IOException {
        Exchange exchange = Exchange.open(output, product.mark());
        try {
            Book stands = spare.book().checkedIn(exchange.current());
            return new OutputFolder(exchange, spare, stands);
        } catch (IOException | RuntimeException broken) {
            exchange.close();
            throw broken;
        }
    }

    /** Whether the site that stands is what is wanted, to the last file. */
    boolean isAlready(List<Wanted> wanted) {
        return stands.strange().isEmpty()
                && !stands.files().isEmpty()
                && stands.files().size() == wanted.size()
                && wanted.stream().allMatch(file -> find(file, stands).isPresent());
    }

    /** Where a file stands already, when its content is known. */
    private static Optional<Placed> find(Wanted wanted, Book book) {
        return wanted.digest().flatMap(digest -> book.find(wanted.path(), digest));
    }

    /** Prepares the new folder: what is still wanted of the site that was put aside. */
    void prepare(List<Wanted> wanted) throws IOException {
        kept = spare.moveTo(fresh);
        Set<String> paths = wanted.stream().map(Wanted::path).collect(Collectors.toSet());
        for (String path : kept.paths()) {
            if (!paths.contains(path) || kept.strange().contains(path)) {
                remove(path);
            }
        }
        exchange.make();
    }

    /**
     * Puts a file in the new site; one that did not change keeps its bytes and its time. It is only
     * made when it stands nowhere.
     */
    void put(Wanted wanted) throws IOException {
        String path = wanted.path();
        Path target = target(path);
        Optional<Placed> same = find(wanted, kept);
        Optional<Placed> before = find(wanted, stands);
        if (same.isPresent()) {
            placed.put(path, same.get());
        } else if (before.isPresent()) {
            keep(current.resolve(path), target);
            note(path, target, before.get().content());
        } else {
            write(path, target, wanted.make());
        }
    }

    private Path target(String path) {
        Path target = fresh.resolve(path).normalize();
        if (!target.startsWith(fresh) || target.equals(fresh)) {
            throw new IllegalArgumentException("outside the site: " + path);
        }
        return target;
    }

    private void write(String path, Path target, Content content) throws IOException {
        Path before = current.resolve(path);
        if (!isFirst && isSame(before, content.bytes())) {
            keep(before, target);
        } else {
            makeRoom(target);
            Files.write(target, content.bytes(), StandardOpenOption.CREATE_NEW);
        }
        if (spare.shelf().isPresent()) {
            note(path, target, content.digest());
        }
    }

    /** As it stands now: the time of a copy may be less exact than that of what was copied. */
    private void note(String path, Path target, String content) throws IOException {
        BasicFileAttributes there = Files.readAttributes(target, BasicFileAttributes.class);
        placed.put(path, Placed.of(content, there));
    }

    /** Removes a file, with the folders that are empty then. */
    private void remove(String path) throws IOException {
        Path file = target(path);
        Files.deleteIfExists(file);
        Path folder = file.getParent();
        while (folder != null && !folder.equals(fresh) && PathUtils.isEmptyDirectory(folder)) {
            Files.delete(folder);
            folder = folder.getParent();
        }
    }

    private static boolean isSame(Path before, byte[] bytes) throws IOException {
        return Files.isRegularFile(before, LinkOption.NOFOLLOW_LINKS)
                && Files.size(before) == bytes.length
                && Arrays.equals(Files.readAllBytes(before), bytes);
    }

    /** A file that is there may be shared with another site, so it is never written in. */
    private void makeRoom(Path target) throws IOException {
        Path folder = Objects.requireNonNull(target.getParent());
        if (!folders.contains(folder)) {
            Files.createDirectories(folder);
            folders.add(folder); // only now, because another thread may need it too
        }
        if (!kept.files().isEmpty()) {
            Files.deleteIfExists(target);
        }
    }

    private void keep(Path before, Path target) throws IOException {
        makeRoom(target);
        try {
            Files.createLink(target, before);
        } catch (UnsupportedOperationException | IOException noLinksHere) {
            Files.copy(before, target, StandardCopyOption.COPY_ATTRIBUTES);
        }
    }

    /** The new site takes the place of the old one, which is kept for the next run. */
    void swap() throws IOException {
        Book now = new Book(placed, Set.of());
        if (!exchange.swap(old -> spare.keep(old, stands, now))) {
            spare.note(now);
        }
    }

    /** Clears what is left of an unfinished site and lets the next run in. */
    @Override
    public void close() throws IOException {
        exchange.close();
    }
}
