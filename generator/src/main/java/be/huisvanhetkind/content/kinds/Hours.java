package be.huisvanhetkind.content.kinds;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Understands from when to when something is, in one text: {@code 9u-12u}. */
public final class Hours {
    private static final String HOUR = "\\d{1,2}(?: ?[.:uh] ?\\d{2})? ?(?:uur|u|h)?";
    private static final Pattern RANGE =
            Pattern.compile(
                    "(?:van |vanaf |tussen |om )?(%s) ?(?:-|–|tot|t/m|en|> ?) ?(%s)"
                            .formatted(HOUR, HOUR));

    /** Other words, and then such hours. */
    public static final Pattern AT_END = Pattern.compile("(?i)(.*?),? (" + RANGE.pattern() + ")");

    private Hours() {}

    /** The begin and the end, as they are to be written. */
    public static Optional<List<String>> of(String text) {
        Matcher range = RANGE.matcher(Spoken.plain(text));
        return range.matches()
                ? Optional.of(hours(range)).filter(all -> all.size() == 2)
                : Optional.empty();
    }

    private static List<String> hours(Matcher range) {
        return List.of(range.group(1), range.group(2)).stream()
                .flatMap(hour -> SpokenTime.time(hour).map(Notation::time).stream())
                .toList();
    }
}
