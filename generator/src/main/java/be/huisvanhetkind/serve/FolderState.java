package be.huisvanhetkind.serve;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Every file of some folders, as the disk tells one state of a file from another without reading
 * it.
 */
record FolderState(Map<Path, Mark> files) {
    private static final int SECOND = 1000;

    /** What changes when a file is written. */
    record Mark(long size, FileTime time, Optional<Object> key) {
        static Mark of(BasicFileAttributes file) {
            return new Mark(
                    file.size(), file.lastModifiedTime(), Optional.ofNullable(file.fileKey()));
        }
    }

    /**
     * Whether the disk tells the time of a file in whole seconds, so that it may have changed twice
     * and look the same.
     */
    static boolean isCoarse(Path file) {
        try {
            return Files.getLastModifiedTime(file).toMillis() % SECOND == 0;
        } catch (IOException gone) {
            return false;
        }
    }

    /** The folders as they are now; what is gone meanwhile is left out. */
    static FolderState of(List<Path> folders) {
        Map<Path, Mark> files = new HashMap<>();
        for (Path folder : folders) {
            walk(folder, files);
        }
        return new FolderState(files);
    }

    private static void walk(Path folder, Map<Path, Mark> files) {
        try {
            Files.walkFileTree(
                    folder,
                    new SimpleFileVisitor<>() {
                        @Override
                        public FileVisitResult visitFile(Path file, BasicFileAttributes is) {
                            files.put(file, Mark.of(is));
                            return FileVisitResult.CONTINUE;
                        }

                        @Override
                        public FileVisitResult visitFileFailed(Path file, IOException gone) {
                            return FileVisitResult.CONTINUE;
                        }
                    });
        } catch (IOException gone) {
            files.clear(); // else a folder that comes back would look as it did
        }
    }
}
