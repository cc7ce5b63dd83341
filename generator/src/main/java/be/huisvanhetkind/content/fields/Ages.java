package be.huisvanhetkind.content.fields;

import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Understands an age from one to another, as a folder says it: {@code 0-3 jaar}. */
public final class Ages {
    private static final Pattern KEY = Pattern.compile("leeftijd(?:en|sgroep)?");
    private static final Pattern RANGE =
            Pattern.compile(
                    "(?:van )?(\\d{1,3}) ?(jaar|maanden)? ?(?:-|–|tot en met|t/m|tem|tot) ?(\\d{1,3}) ?(jaar|j|maanden|mnd)");

    private Ages() {}

    /** The fields with their months: until 3 years is 35 months, and 3 years included 47. */
    public static Optional<Map<String, String>> of(String key, String text) {
        Matcher range = RANGE.matcher(text.strip().toLowerCase(Locale.ROOT));
        if (!KEY.matcher(key).matches() || !range.matches()) {
            return Optional.empty();
        }
        boolean years = range.group(4).startsWith("j");
        boolean fromYears = range.group(2) == null ? years : range.group(2).startsWith("j");
        boolean whole = text.contains("met") || text.contains("t/m") || text.contains("tem");
        int from = Integer.parseInt(range.group(1)) * (fromYears ? 12 : 1);
        int to = Integer.parseInt(range.group(3));
        int last = years ? to * 12 + (whole ? 11 : -1) : to;
        SortedMap<String, String> ages = new TreeMap<>(Comparator.reverseOrder());
        ages.put("leeftijd_min", String.valueOf(from));
        ages.put("leeftijd_max", String.valueOf(last));
        return Optional.of(ages);
    }
}
