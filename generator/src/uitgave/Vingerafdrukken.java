import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes SHA256SUMS of a release, as {@code sha256sum -c} reads it: {@code java Vingerafdrukken.java FOLDER}. */
class Vingerafdrukken {
    public static void main(String[] words) throws IOException {
        Path folder = Path.of(words[0]);
        try (Stream<Path> files = Files.list(folder)) {
            String sums =
                    files.filter(file -> file.getFileName().toString().matches("huis-.*\\.(zip|gz|json)"))
                            .sorted()
                            .map(file -> sum(file) + "  " + file.getFileName() + "\n")
                            .collect(Collectors.joining());
            Files.writeString(folder.resolve("SHA256SUMS"), sums);
        }
    }

    private static String sum(Path file) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
            return HexFormat.of().formatHex(digest);
        } catch (IOException | GeneralSecurityException cannotBe) {
            throw new IllegalStateException(cannotBe);
        }
    }
}
