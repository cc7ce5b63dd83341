package be.huisvanhetkind.publish;

import be.huisvanhetkind.cache.Cache;
import be.huisvanhetkind.cache.Decoder;
import be.huisvanhetkind.cache.Encoder;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What was put in a folder, by its path. Only what nobody touched since is believed.
 *
 * @param files with forward slashes
 * @param strange what stands there too, or no longer as it was put
 */
record Book(Map<String, Placed> files, Set<String> strange) {
    static final Book EMPTY = new Book(Map.of(), Set.of());

    private static final String KEY = Cache.key("boek-1", new byte[0]);

    Book {
        files = Map.copyOf(files);
        strange = Set.copyOf(strange);
    }

    /** What an earlier run wrote down; a book that cannot be read is empty. */
    static Book load(Path file) {
        return Cache.load(file).find(KEY, Book::decode).orElse(EMPTY);
    }

    void save(Path file) {
        Cache cache = Cache.empty();
        cache.remember(KEY, encode());
        cache.save(file);
    }

    private Encoder encode() {
        Encoder out = new Encoder().number(files.size());
        new TreeMap<>(files)
                .forEach(
                        (path, placed) ->
                                out.text(path)
                                        .text(placed.content())
                                        .text(Long.toString(placed.size()))
                                        .text(placed.written()));
        return out;
    }

    private static Book decode(Decoder in) {
        int size = in.number();
        Map<String, Placed> files = new HashMap<>(2 * size);
        for (int left = size; left > 0; left--) {
            files.put(in.text(), new Placed(in.text(), Long.parseLong(in.text()), in.text()));
        }
        return new Book(files, Set.of());
    }

    /** What of this is still true of a folder. */
    Book checkedIn(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return EMPTY;
        }
        Map<String, Placed> still = new HashMap<>(2 * files.size());
        Set<String> strange = new HashSet<>();
        Files.walkFileTree(
                folder,
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes there) {
                        String path = folder.relativize(file).toString().replace('\\', '/');
                        Optional.ofNullable(files.get(path))
                                .filter(placed -> placed.isStill(there))
                                .ifPresentOrElse(
                                        placed -> still.put(path, placed), () -> strange.add(path));
                        return FileVisitResult.CONTINUE;
                    }
                });
        strange.remove(Product.SITE.mark());
        return new Book(still, strange);
    }

    /** Every file that stands there. */
    Set<String> paths() {
        return Stream.concat(files.keySet().stream(), strange.stream()).collect(Collectors.toSet());
    }

    Optional<Placed> find(String path) {
        return Optional.ofNullable(files.get(path));
    }

    /** The file with these bytes, when it stands there. */
    Optional<Placed> find(String path, String content) {
        return find(path).filter(placed -> placed.content().equals(content));
    }
}
