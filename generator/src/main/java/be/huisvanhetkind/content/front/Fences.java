package be.huisvanhetkind.content.front;

import be.huisvanhetkind.finding.Corrected;
import be.huisvanhetkind.finding.Correction;
import be.huisvanhetkind.finding.Finding;
import java.util.List;
import java.util.regex.Pattern;

/** Where the three hyphens belong in a file that lacks them. */
final class Fences {
    private static final String FENCE = "---";
    private static final Pattern FIELD = Pattern.compile("[a-z_]+:(?: .*)?");
    private static final Pattern INSIDE = Pattern.compile("#.*|[ -]+ .*|");

    private Fences() {}

    /** Before the first field. */
    static Finding before(Finding missing, String text) {
        List<String> lines = text.lines().toList();
        if (lines.isEmpty() || !FIELD.matcher(lines.get(0)).matches()) {
            return missing;
        }
        List<String> now = List.of(FENCE, lines.get(0));
        return new Corrected(missing, new Correction(1, 1, now, lines.contains(FENCE)));
    }

    /** Behind the last line that is a field. */
    static Finding behind(Finding missing, String text) {
        List<String> lines = text.lines().toList();
        int last = 0;
        for (int at = 1; at < lines.size() && isOfFields(lines.get(at)); at++) {
            last = lines.get(at).isBlank() ? last : at;
        }
        if (last == 0) {
            return missing;
        }
        List<String> now = List.of(lines.get(last), FENCE);
        return new Corrected(missing, new Correction(last + 1, last + 1, now, true));
    }

    private static boolean isOfFields(String line) {
        return FIELD.matcher(line).matches() || INSIDE.matcher(line).matches();
    }
}
