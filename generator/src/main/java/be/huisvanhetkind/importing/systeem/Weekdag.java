package be.huisvanhetkind.importing.systeem;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Days of the week as other systems write them: {@code TU}, {@code tuesday}. */
final class Weekdag {
    private static final List<String> THEIRS = List.of("mo", "tu", "we", "th", "fr", "sa", "su");
    private static final List<String> OURS = List.of("ma", "di", "wo", "do", "vr", "za", "zo");

    private Weekdag() {}

    /** As an author writes it. */
    static Optional<String> of(String day) {
        String letters =
                day.strip()
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("^[+-]?\\d+", "")
                        .replaceFirst(".*/", "");
        int at = letters.length() < 2 ? -1 : THEIRS.indexOf(letters.substring(0, 2));
        return at < 0 ? Optional.empty() : Optional.of(OURS.get(at));
    }

    /** Those of a list with commas. */
    static List<String> all(String days) {
        return Arrays.stream(days.split("[,; ]+")).flatMap(day -> of(day).stream()).toList();
    }
}
