package be.huisvanhetkind.report;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whose file it is, as its path tells. */
final class Folders {
    private static final Pattern PARTNER = Pattern.compile("(?:^|.*/)partners/([^/]+)/.+");

    private Folders() {}

    /** The partner in whose folder a file lies, also when it could not be read. */
    static Optional<String> partner(String file) {
        Matcher path = PARTNER.matcher(file);
        return path.matches() ? Optional.of(path.group(1)) : Optional.empty();
    }

    /**
     * {@code partners/kompas} for everything of a partner, else the folder of the file; {@code
     * huis} when it has none.
     */
    static String group(String file) {
        int slash = file.lastIndexOf('/');
        return partner(file)
                .map(id -> "partners/" + id)
                .orElse(slash < 0 ? "huis" : file.substring(0, slash));
    }
}
