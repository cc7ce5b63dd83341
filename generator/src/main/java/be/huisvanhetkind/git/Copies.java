package be.huisvanhetkind.git;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.io.file.PathUtils;

/**
 * Snapshots as folders on the disk, for as long as they are looked at.
 *
 * @param folders one for each snapshot, in their order
 */
public record Copies(Path root, List<Path> folders) implements AutoCloseable {
    public Copies {
        folders = List.copyOf(folders);
    }

    /** Writes them; when that fails halfway, nothing is left. */
    public static Copies of(List<Snapshot> snapshots) {
        try {
            Path root = Files.createTempDirectory("huis").toRealPath();
            try {
                return new Copies(root, write(snapshots, root));
            } catch (IOException | RuntimeException broken) {
                PathUtils.deleteDirectory(root);
                throw broken;
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static List<Path> write(List<Snapshot> snapshots, Path root) throws IOException {
        List<Path> folders = new ArrayList<>();
        for (Snapshot snapshot : snapshots) {
            Path folder = Files.createDirectory(root.resolve(String.valueOf(folders.size())));
            snapshot.writeTo(folder);
            folders.add(folder);
        }
        return folders;
    }

    @Override
    public void close() {
        try {
            PathUtils.deleteDirectory(root);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
