package be.huisvanhetkind.content.source;

import be.huisvanhetkind.finding.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file of the content.
 *
 * @param name how findings call it: the content folder as it was given, and the path below it, with
 *     forward slashes
 * @param address what its place says about it
 * @param path where it lies
 */
public record SourceFile(String name, Address address, Path path) {
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
