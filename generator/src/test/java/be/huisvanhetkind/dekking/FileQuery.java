package be.huisvanhetkind.dekking;

import be.huisvanhetkind.BuiltHouse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Files of one folder of the repository, by a pattern. */
final class FileQuery {
    private FileQuery() {}

    static Stream<String> find(World world, String words) {
        int end = words.lastIndexOf('/') + 1;
        Path folder = BuiltHouse.ROOT.resolve(words.substring(0, end));
        List<String> found = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> files =
                    Files.newDirectoryStream(folder, words.substring(end))) {
                files.forEach(file -> found.add(words.substring(0, end) + file.getFileName()));
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
        return found.stream().sorted();
    }
}
