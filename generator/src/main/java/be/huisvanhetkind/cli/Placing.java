package be.huisvanhetkind.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;

/**
 * Puts files of the program in a house, and says what became of each.
 *
 * @param folder the house
 * @param isSure whether what is there and differs is replaced too
 */
record Placing(Path folder, boolean isSure, PrintWriter out) {
    /** Writes every file; whether all are there now as they should be. */
    boolean all(Map<String, String> files) throws IOException {
        boolean isWhole = true;
        for (Map.Entry<String, String> file : files.entrySet()) {
            isWhole &= write(folder.resolve(file.getKey()), file.getValue());
        }
        return isWhole;
    }

    private boolean write(Path file, String text) throws IOException {
        boolean isThere = Files.exists(file, LinkOption.NOFOLLOW_LINKS);
        if (isThere
                && (Files.isSymbolicLink(file) || !Files.readString(file).equals(text))
                && !isSure) {
            out.println("anders      " + file + " (vervang het met --ja)");
            return false;
        }
        Files.createDirectories(Objects.requireNonNull(file.toAbsolutePath().getParent()));
        Files.deleteIfExists(file);
        Files.writeString(file, text);
        out.println((isThere ? "gelijk      " : "geschreven  ") + file);
        return true;
    }
}
