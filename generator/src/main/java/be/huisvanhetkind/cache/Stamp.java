package be.huisvanhetkind.cache;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.FileVisitor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the disk tells of every file in some folders, without opening one: size, times, and which
 * file of the disk it is. Two stamps that are the same mean that nobody wrote in between.
 */
public final class Stamp {
    /** What is written this long before a look may have been written once more since. */
    private static final Duration TICK = Duration.ofSeconds(2);

    private static final String CHANGED = "unix:ctime";

    private final Instant latest;
    private final List<String> entries = new ArrayList<>();

    private Stamp(Instant now) {
        this.latest = now.minus(TICK);
    }

    /**
     * Looks at everything below folders, links followed.
     *
     * @param now the time of the clock, before anything is read
     * @return nothing when it cannot be told for sure, as when something was only just written
     */
    public static Optional<String> of(List<Path> folders, Instant now) {
        Stamp stamp = new Stamp(now);
        try {
            for (Path folder : folders) {
                stamp.walk(folder);
            }
        } catch (IOException unsure) {
            return Optional.empty();
        }
        String told = stamp.entries.stream().sorted().collect(Collectors.joining("\n"));
        return Optional.of(Digest.of(told.getBytes(StandardCharsets.UTF_8)));
    }

    private void walk(Path folder) throws IOException {
        boolean tells = folder.getFileSystem().supportedFileAttributeViews().contains("unix");
        FileVisitor<Path> visitor =
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes there) {
                        entries.add(path.toString());
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFile(Path path, BasicFileAttributes there)
                            throws IOException {
                        see(path, there, tells ? Optional.of(changed(path)) : Optional.empty());
                        return FileVisitResult.CONTINUE;
                    }
                };
        Files.walkFileTree(
                folder, Set.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, visitor);
    }

    /** A time that no program can set back. */
    private static FileTime changed(Path path) throws IOException {
        return (FileTime) Files.getAttribute(path, CHANGED);
    }

    private void see(Path path, BasicFileAttributes there, Optional<FileTime> changed)
            throws IOException {
        List<FileTime> times =
                Stream.concat(Stream.of(there.lastModifiedTime()), changed.stream()).toList();
        if (times.stream().anyMatch(time -> !time.toInstant().isBefore(latest))) {
            throw new IOException("only just written: " + path);
        }
        entries.add("%s\t%s %s %s".formatted(path, there.size(), times, there.fileKey()));
    }
}
