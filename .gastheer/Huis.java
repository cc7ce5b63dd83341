///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 17+

// Start het programma van dit huis op elke computer waar Java 17 of nieuwer staat, ook op Windows:
//     java .gastheer/Huis.java check
// JBang haalt zo nodig ook Java:
//     jbang .gastheer/Huis.java check
// Het programma wordt één keer gehaald. Wat niet precies is wat hier staat, wordt niet uitgevoerd.

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

class Huis {
    private static final String PROGRAMMA = "";
    private static final String AFDRUK = "";

    public static void main(String[] words) throws InterruptedException {
        try {
            Path program = cache().resolve(AFDRUK);
            if (!Files.exists(program)) {
                fetch(program);
            }
            System.exit(run(program, words));
        } catch (IOException trouble) {
            System.err.println("huis: " + trouble.getMessage());
            System.exit(2);
        }
    }

    private static boolean isWindows() {
        return System.getProperty("os.name").startsWith("Windows");
    }

    /** Where the user keeps what can be fetched again. */
    private static Path cache() {
        Path home = Path.of(System.getProperty("user.home"));
        Path usual = isWindows() ? home.resolve("AppData/Local") : home.resolve(".cache");
        return Optional.ofNullable(System.getenv("XDG_CACHE_HOME"))
                .filter(folder -> !folder.isEmpty())
                .map(Path::of)
                .orElse(usual)
                .resolve("huis");
    }

    /** In its place only when it is whole. */
    private static void fetch(Path program) throws IOException, InterruptedException {
        if (PROGRAMMA.isEmpty()) {
            throw new IOException(
                    "dit huis zegt nog niet welk programma het gebruikt. Typ huis workflows --program ADRES --checksum SHA-256 --ja, met --host erbij.");
        }
        System.err.println("huis: het programma wordt gehaald, dat duurt even…");
        Files.createDirectories(program.getParent());
        Path work = Files.createTempDirectory(program.getParent(), "nieuw");
        try {
            Path unpacked = unpack(download(work.resolve("huis.tgz")), work.resolve("huis"));
            Files.move(unpacked, program, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileSystemException other) {
            if (!Files.exists(program)) {
                throw other;
            } // somebody else was first
        } finally {
            remove(work);
        }
    }

    private static Path unpack(Path archive, Path folder) throws IOException, InterruptedException {
        Files.createDirectory(folder);
        int code =
                new ProcessBuilder("tar", "-xzf", archive.toString(), "--strip-components", "1")
                        .directory(folder.toFile())
                        .inheritIO()
                        .start()
                        .waitFor();
        if (code != 0) {
            throw new IOException("het programma kon niet uitgepakt worden.");
        }
        return folder;
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private static Path download(Path archive) throws IOException, InterruptedException {
        HttpClient client =
                HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build();
        HttpResponse<Path> got =
                client.send(
                        HttpRequest.newBuilder(URI.create(PROGRAMMA)).build(),
                        HttpResponse.BodyHandlers.ofFile(archive));
        if (got.statusCode() != 200) {
            throw new IOException(PROGRAMMA + " is niet te halen (" + got.statusCode() + ").");
        }
        if (!AFDRUK.equals(digest(archive))) {
            throw new IOException(
                    PROGRAMMA + " is niet wat het moet zijn: de vingerafdruk klopt niet.");
        }
        return archive;
    }

    private static String digest(Path file) throws IOException {
        try {
            byte[] bytes = Files.readAllBytes(file);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException cannotBe) {
            throw new IllegalStateException(cannotBe);
        }
    }

    /** With the Java that runs this, by the launcher of the program. */
    private static int run(Path program, String[] words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(program.resolve(isWindows() ? "huis.cmd" : "huis").toString());
        command.addAll(List.of(words));
        ProcessBuilder start = new ProcessBuilder(command).inheritIO();
        start.environment().put("JAVA_HOME", System.getProperty("java.home"));
        return start.start().waitFor();
    }
}
