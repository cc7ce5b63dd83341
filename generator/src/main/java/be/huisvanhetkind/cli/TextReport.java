package be.huisvanhetkind.cli;

import be.huisvanhetkind.content.front.NationalNumbers;
import be.huisvanhetkind.finding.Finding;
import be.huisvanhetkind.finding.Place;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Shows findings to a person: where, what is wrong, the line itself with a mark under the word, and
 * what to do.
 */
final class TextReport {
    private static final int PLACE_COLUMN = 48;
    private static final int WIDEST_LINE = 160;

    private final PrintWriter out;
    private final Map<String, List<String>> lines = new HashMap<>();

    TextReport(PrintWriter out) {
        this.out = out;
    }

    /**
     * Prints every finding and one count.
     *
     * @param result what became of the site, to follow the count; may be empty
     */
    void print(Report report, String result) {
        report.findings().forEach(this::print);
        out.println(report.summary() + (result.isEmpty() ? "." : "; " + result));
    }

    private void print(Finding finding) {
        String head = finding.severity().label() + "  " + finding.code();
        out.println(head + " ".repeat(Math.max(2, PLACE_COLUMN - head.length())) + finding.place());
        out.println("  " + finding.message());
        line(finding.place()).ifPresent(text -> printLine(finding.place(), text));
        out.println("  " + finding.hint());
        out.println("  Meer uitleg: huis explain " + finding.code());
        out.println();
    }

    private void printLine(Place place, String text) {
        String number = String.valueOf(place.line());
        out.println("    %s | %s".formatted(number, text));
        int column =
                text.offsetByCodePoints(
                        0, Math.min(place.column() - 1, text.codePointCount(0, text.length())));
        if (place.length() > 0 && column < text.length()) {
            int length = Math.min(place.length(), text.length() - column);
            out.println(
                    "    %s | %s%s"
                            .formatted(
                                    " ".repeat(number.length()),
                                    " ".repeat(column),
                                    "^".repeat(Math.max(1, length))));
        }
    }

    /** The line an author typed, made harmless for a terminal; nothing when it cannot be shown. */
    private Optional<String> line(Place place) {
        if (place.length() == 0) {
            return Optional.empty();
        }
        List<String> text = lines.computeIfAbsent(place.file(), TextReport::read);
        return place.line() <= text.size()
                ? Optional.of(harmless(text.get(place.line() - 1)))
                : Optional.empty();
    }

    private static String harmless(String line) {
        String plain =
                NationalNumbers.hide(line).replaceAll("[\\p{Cntrl}\\p{Cf}\\u2028\\u2029]", " ");
        return plain.length() <= WIDEST_LINE ? plain : plain.substring(0, WIDEST_LINE) + "…";
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
