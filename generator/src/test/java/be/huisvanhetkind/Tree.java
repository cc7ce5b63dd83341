package be.huisvanhetkind;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * A folder as a map from path to bytes (one char per byte), so that two folders can be compared and
 * shown; what is packed in a file stands below it too.
 */
public final class Tree {
    private Tree() {}

    public static Map<String, String> of(Path folder) {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                String name = folder.relativize(path).toString().replace('\\', '/');
                byte[] bytes = Files.readAllBytes(path);
                files.put(name, text(bytes));
                if (name.endsWith(".zip")) {
                    unpack(name, bytes, files);
                }
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return files;
    }

    /** What is in it, each as a file below it. */
    private static void unpack(String name, byte[] bytes, Map<String, String> files)
            throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(name + "/" + entry.getName(), text(zip.readAllBytes()));
            }
        }
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
