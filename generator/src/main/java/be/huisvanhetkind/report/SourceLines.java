package be.huisvanhetkind.report;

import be.huisvanhetkind.finding.Place;
import be.huisvanhetkind.taal.Rijksregisternummer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The lines authors typed, and where in them a finding is. Lives as long as one report. */
final class SourceLines {
    private static final int WIDEST_LINE = 160;

    private final Map<String, List<String>> lines = new HashMap<>();

    /**
     * A line as it can be shown.
     *
     * @param text harmless, and cut when it is very long
     * @param marks spaces, and a mark below each character that is meant; may be empty
     */
    record Shown(String text, String marks) {}

    /** The line of a place; nothing when the whole file is meant or it cannot be shown. */
    Optional<Shown> at(Place place) {
        if (place.length() == 0) {
            return Optional.empty();
        }
        List<String> text = lines.computeIfAbsent(place.file(), SourceLines::read);
        return place.line() <= text.size()
                ? Optional.of(
                        shown(
                                cut(
                                        Harmless.of(
                                                Rijksregisternummer.hide(
                                                        text.get(place.line() - 1)))),
                                place))
                : Optional.empty();
    }

    private static Shown shown(String text, Place place) {
        int column =
                text.offsetByCodePoints(
                        0, Math.min(place.column() - 1, text.codePointCount(0, text.length())));
        if (column >= text.length()) {
            return new Shown(text, "");
        }
        int length = Math.min(place.length(), text.length() - column);
        return new Shown(text, " ".repeat(column) + "^".repeat(length));
    }

    private static String cut(String line) {
        return line.length() <= WIDEST_LINE ? line : line.substring(0, WIDEST_LINE) + "…";
    }

    private static List<String> read(String file) {
        try {
            String text = new String(Files.readAllBytes(Path.of(file)), StandardCharsets.UTF_8);
            return text.replace("\ufeff", "").lines().toList();
        } catch (IOException gone) {
            return List.of();
        }
    }
}
