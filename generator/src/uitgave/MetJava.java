import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/**
 * Makes of a released program one that has its own Java: {@code java MetJava.java huis-1.0.0.zip
 * modules.txt} writes {@code huis-1.0.0-linux-x64.zip} beside it, for the system and the Java it runs on. Needs nothing but
 * a JDK, so that every system can make its own; the program in it is the released one, byte for byte.
 *
 * <p>Take a JDK that brings its own libraries (Temurin does); the Java of a Linux distribution leans on
 * those of the system, and its copy would only run there.
 */
class MetJava {
    /** As in the other archives. */
    private static final FileTime TIME = FileTime.from(Instant.parse("2026-01-01T00:00:00Z"));

    private static final String LANGUAGES = "nl,fr,en,ar,tr,uk";

    public static void main(String[] words) throws IOException {
        Path released = Path.of(words[0]).toAbsolutePath();
        String name = released.getFileName().toString().replaceFirst("\\.zip$", "");
        Path java = Files.createTempDirectory("java").resolve("java");
        link(Files.readAllLines(Path.of(words[1])), java);
        Path target = released.resolveSibling(name + "-" + system() + ".zip");
        Files.copy(released, target, StandardCopyOption.REPLACE_EXISTING);
        Map<String, ?> how = Map.of("enablePosixFileAttributes", isPosix());
        try (FileSystem zip = FileSystems.newFileSystem(URI.create("jar:" + target.toUri()), how)) {
            add(java, zip.getPath("/", name, "java"));
        }
        System.out.println(target);
    }

    private static boolean isPosix() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    }

    private static void link(List<String> modules, Path java) {
        int code =
                ToolProvider.findFirst("jlink")
                        .orElseThrow()
                        .run(
                                System.out,
                                System.err,
                                "--add-modules=" + String.join(",", modules),
                                "--include-locales=" + LANGUAGES,
                                "--strip-java-debug-attributes",
                                "--no-header-files",
                                "--no-man-pages",
                                "--output=" + java);
        if (code != 0) {
            System.exit(code);
        }
    }

    private static String system() {
        String os = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        String arch = System.getProperty("os.arch");
        return (os.startsWith("windows") ? "windows" : os.startsWith("mac") ? "macos" : "linux")
                + "-"
                + (arch.equals("amd64") || arch.equals("x86_64") ? "x64" : arch);
    }

    private static void add(Path java, Path target) throws IOException {
        List<Path> all;
        try (Stream<Path> files = Files.walk(java)) {
            all = new ArrayList<>(files.sorted().toList());
        }
        for (Path file : all) {
            Path place = target.resolve(java.relativize(file).toString());
            if (Files.isDirectory(file)) {
                Files.createDirectories(place);
            } else {
                Files.write(place, Files.readAllBytes(file));
                if (isPosix()) {
                    String mode = Files.isExecutable(file) ? "rwxr-xr-x" : "rw-r--r--";
                    Files.setPosixFilePermissions(place, PosixFilePermissions.fromString(mode));
                }
            }
            Files.setLastModifiedTime(place, TIME);
        }
    }
}
