package be.huisvanhetkind.editing.host;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** What nobody else may see: a token, a password. It is never shown, also not as text. */
public final class Geheim {
    private final String value;

    private Geheim(String value) {
        this.value = value;
    }

    /** That value; line ends and spaces around it are left out. */
    public static Geheim of(String value) {
        return new Geheim(value.strip());
    }

    /**
     * The secret that the surroundings of the program tell: in a variable itself, or in the file
     * that the variable with {@code _FILE} behind its name tells of.
     *
     * @return nothing when they tell none
     * @throws IllegalArgumentException with a Dutch sentence, when the file cannot be read
     */
    public static Optional<Geheim> find(String variable, Map<String, String> environment) {
        return Optional.ofNullable(environment.get(variable + "_FILE"))
                .map(file -> read(variable, file))
                .or(() -> Optional.ofNullable(environment.get(variable)))
                .filter(text -> !text.isBlank())
                .map(Geheim::of);
    }

    private static String read(String variable, String file) {
        try {
            return Files.readString(Path.of(file));
        } catch (IOException | java.nio.file.InvalidPathException unreadable) {
            throw new IllegalArgumentException(
                    "het bestand dat in %s_FILE staat, is niet te lezen.".formatted(variable),
                    unreadable);
        }
    }

    /** The value, for who has to send it. */
    public String reveal() {
        return value;
    }

    @Override
    public String toString() {
        return "(geheim)";
    }
}
