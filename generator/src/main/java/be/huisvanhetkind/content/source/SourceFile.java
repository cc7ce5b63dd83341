package be.huisvanhetkind.content.source;

import be.huisvanhetkind.finding.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;

/**
 * A file of the content.
 *
 * @param name how findings call it: the content folder as it was given, and the path below it, with
 *     forward slashes
 * @param address what its place says about it
 * @param path where it lies
 * @param stamp by size and time tells whether it is still as it was; empty when it was written so
 *     late that its time may come twice
 */
public record SourceFile(String name, Address address, Path path, String stamp) {
    public SourceFile(String name, Address address, Path path) {
        this(name, address, path, "");
    }

    /** The same file, with what the disk tells of it. */
    SourceFile stamped(BasicFileAttributes there) {
        String told = there.size() + " " + there.lastModifiedTime();
        return new SourceFile(name, address, path, told);
    }

    /** The same file, called after another folder. */
    SourceFile called(Map<String, String> folders) {
        String other =
                folders.entrySet().stream()
                        .filter(folder -> name.startsWith(folder.getKey()))
                        .findFirst()
                        .map(folder -> folder.getValue() + name.substring(folder.getKey().length()))
                        .orElse(name);
        return new SourceFile(other, address, path, stamp);
    }

    SourceFile unstamped() {
        return new SourceFile(name, address, path);
    }

    /** Whether nobody wrote in it between two looks. */
    public boolean isStill(SourceFile earlier) {
        return !stamp.isEmpty() && equals(earlier);
    }

    /** Its size in bytes. */
    public long size() throws IOException {
        return Files.size(path);
    }

    public byte[] bytes() throws IOException {
        return Files.readAllBytes(path);
    }

    /** The beginning of the file. */
    public Place start() {
        return Place.start(name);
    }
}
