package be.huisvanhetkind.finding;

import java.util.List;

/**
 * Lines of a file, and what to write instead: what a message tells, what {@code --fix} writes and
 * what an editor offers.
 *
 * @param first the first line that goes, from 1
 * @param last the last line that goes
 * @param lines what comes there; none when the lines only go
 * @param isSure whether the author can have meant nothing else; else it is an example
 */
public record Correction(int first, int last, List<String> lines, boolean isSure) {
    public Correction {
        lines = List.copyOf(lines);
    }

    /** What an author does, and behind a line end the lines to write. */
    public String hint() {
        String range = first == last ? "regel " + first : "regel " + first + " tot " + last;
        if (lines.isEmpty()) {
            return "Haal %s weg.".formatted(range);
        }
        String way = isSure ? "zo" : "bijvoorbeeld zo";
        return "Schrijf %s %s:\n%s".formatted(range, way, String.join("\n", lines));
    }
}
