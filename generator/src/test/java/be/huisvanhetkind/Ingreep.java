package be.huisvanhetkind;

import be.huisvanhetkind.spec.Spec;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/**
 * Changes in files, as a specification tells them: {@code @ path} begins a file; then {@code what
 * ==> by} puts other words in it, {@code weg} takes it away, {@code naar path} moves it, and {@code
 * nieuw} makes it of the lines that follow. {@code ⏎} is a line end.
 */
final class Ingreep {
    private static final String BY = " ==> ";

    private Ingreep() {}

    static void carryOut(String commands, Path content) throws IOException {
        for (String file : commands.split("(?m)^@ ")) {
            if (!file.isBlank()) {
                String[] parts = file.split("\n", 2);
                change(
                        content.resolve(parts[0].strip()),
                        parts.length == 1 ? "" : parts[1],
                        content);
            }
        }
    }

    private static void change(Path file, String rest, Path content) throws IOException {
        if (rest.startsWith("nieuw\n")) {
            Files.createDirectories(Objects.requireNonNull(file.getParent()));
            Files.writeString(file, Spec.text(rest.substring("nieuw\n".length())));
            return;
        }
        Path at = file;
        for (String line : rest.lines().toList()) {
            if (line.equals("weg")) {
                Files.delete(at);
            } else if (line.startsWith("naar ")) {
                Path to = content.resolve(line.substring("naar ".length()));
                Files.createDirectories(Objects.requireNonNull(to.getParent()));
                at = Files.move(at, to);
            } else if (!line.isBlank()) {
                replace(at, line);
            }
        }
    }

    private static void replace(Path file, String line) throws IOException {
        String[] words = Spec.text(line).replace("⏎", "\n").split(BY, -1);
        String text = Files.readString(file);
        if (words.length != 2 || !text.contains(words[0])) {
            throw new IllegalArgumentException("nothing to replace: " + line);
        }
        Files.writeString(file, text.replace(words[0], words[1]));
    }
}
