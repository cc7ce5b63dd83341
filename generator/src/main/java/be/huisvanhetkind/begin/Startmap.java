package be.huisvanhetkind.begin;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The folder in which a house begins: it is written whole or not at all. */
public final class Startmap {
    private final Path folder;

    /** What was made, the latest first. */
    private final Deque<Path> made = new ArrayDeque<>();

    private Startmap(Path folder) {
        this.folder = folder;
    }

    /**
     * Writes files that are not there yet. When one cannot be written, those before it go again.
     *
     * @return the paths that were there already, and stayed as they were
     */
    public static List<String> write(Path folder, Map<String, String> files) throws IOException {
        Startmap map = new Startmap(folder.toAbsolutePath().normalize());
        try {
            return map.write(files);
        } catch (IOException | RuntimeException broken) {
            map.undo();
            throw broken;
        }
    }

    private List<String> write(Map<String, String> files) throws IOException {
        List<String> there = new ArrayList<>();
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
                there.add(file.getKey());
            } else {
                makeFolder(Objects.requireNonNull(path.getParent()));
                made.push(path);
                Files.writeString(path, file.getValue(), StandardOpenOption.CREATE_NEW);
            }
        }
        return List.copyOf(there);
    }

    private void makeFolder(Path wanted) throws IOException {
        if (!Files.isDirectory(wanted)) {
            makeFolder(Objects.requireNonNull(wanted.getParent()));
            Files.createDirectory(wanted);
            made.push(wanted);
        }
    }

    private void undo() throws IOException {
        while (!made.isEmpty()) {
            Files.deleteIfExists(made.pop());
        }
    }
}
