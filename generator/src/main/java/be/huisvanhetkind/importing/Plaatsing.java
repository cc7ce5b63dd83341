package be.huisvanhetkind.importing;

import be.huisvanhetkind.importing.voorstel.OnleesbareInvoer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Writes many files, or none: each is made beside the content first, and when one cannot be put in
 * its place, those before it go back.
 */
final class Plaatsing implements AutoCloseable {
    /** A name that begins with a dot is never taken for content. */
    private static final String ROOM = ".invoer";

    private final Path content;
    private final Path room;
    private final List<Path> made = new ArrayList<>();

    /** A file that is ready, by its number. */
    private record Klaar(Path path, boolean isNieuw) {}

    private final List<Klaar> ready = new ArrayList<>();

    Plaatsing(Path content) throws IOException {
        this.content = content;
        this.room = Files.createTempDirectory(content, ROOM);
    }

    /** Makes a file ready; what it holds now must still be there when it is put in its place. */
    void add(Stap stap) throws IOException {
        boolean isNieuw = stap.wat() == Stap.Wat.NIEUW;
        if (!isNieuw) {
            Files.writeString(before(ready.size()), stap.voor());
        }
        Files.writeString(after(ready.size()), stap.na());
        ready.add(new Klaar(stap.path(), isNieuw));
    }

    /** Puts all of them in their place. */
    void place() throws IOException {
        int done = 0;
        try {
            for (; done < ready.size(); done++) {
                place(done);
            }
        } catch (IOException | RuntimeException broken) {
            undo(done);
            throw broken;
        }
    }

    private void place(int at) throws IOException {
        Klaar one = ready.get(at);
        Path target = content.resolve(one.path()).normalize();
        if (!target.startsWith(content.normalize())) {
            throw OnleesbareInvoer.of("“%s” ligt buiten de map met inhoud.", target);
        }
        makeFolder(Objects.requireNonNull(target.getParent()));
        if (one.isNieuw() ? Files.exists(target) : !isStill(target, before(at))) {
            throw OnleesbareInvoer.of(
                    "“%s” is intussen veranderd. Er is niets ingelezen; probeer het opnieuw.",
                    target);
        }
        Files.move(after(at), target, StandardCopyOption.REPLACE_EXISTING);
    }

    private void makeFolder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            makeFolder(Objects.requireNonNull(folder.getParent()));
            Files.createDirectory(folder);
            made.add(folder);
        }
    }

    private static boolean isStill(Path target, Path before) throws IOException {
        return Files.mismatch(target, before) < 0;
    }

    private void undo(int done) throws IOException {
        for (int at = done - 1; at >= 0; at--) {
            Path target = content.resolve(ready.get(at).path());
            if (ready.get(at).isNieuw()) {
                Files.deleteIfExists(target);
            } else {
                Files.move(before(at), target, StandardCopyOption.REPLACE_EXISTING);
            }
        }
        for (int at = made.size() - 1; at >= 0; at--) {
            Files.deleteIfExists(made.get(at));
        }
    }

    private Path before(int at) {
        return room.resolve(at + ".voor");
    }

    private Path after(int at) {
        return room.resolve(at + ".na");
    }

    @Override
    public void close() {
        try (Stream<Path> all = Files.walk(room)) {
            for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(one);
            }
        } catch (NoSuchFileException gone) {
            return;
        } catch (IOException broken) {
            throw new UncheckedIOException("“%s” kon niet weg.".formatted(room), broken);
        }
    }

    /** What a file holds, exactly. */
    static String read(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    }
}
