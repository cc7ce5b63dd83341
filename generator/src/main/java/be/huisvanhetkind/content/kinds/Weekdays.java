package be.huisvanhetkind.content.kinds;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Understands which days of the week, and which weeks, a Dutch text names. */
public final class Weekdays {
    private static final List<String> DAYS = List.of("ma", "di", "wo", "do", "vr", "za", "zo");
    private static final String DAY =
            "(ma(?:andag)?|di(?:nsdag)?|wo(?:ensdag)?|do(?:nderdag)?|vr(?:ijdag)?|za(?:terdag)?|zo(?:ndag)?)(?:en|s)?\\.?";
    private static final Pattern ONE = Pattern.compile(DAY);
    private static final Pattern RANGE =
            Pattern.compile("(?:van )?" + DAY + " ?(?:-|–|t/m|tot en met|tem|tot) ?" + DAY);
    private static final Pattern BEFORE = Pattern.compile("^(?:elke|iedere|op|de|'s) ");
    private static final String RANK =
            "(1|2|3|4|5)(?:e|de|ste)?|(eerste|tweede|derde|vierde|vijfde|laatste)";
    private static final Pattern RANKS =
            Pattern.compile("(?:(?:elke|iedere|de) )*(?:" + RANK + ")(?=[ ,]|$)");
    private static final List<String> WORDS =
            List.of("eerste", "tweede", "derde", "vierde", "vijfde");

    private Weekdays() {}

    /** The days a text names, in any way: {@code ma t/m vr}, {@code elke dinsdag}. */
    public static Optional<List<String>> of(String text) {
        return in(Spoken.plain(text));
    }

    private static List<String> between(int from, int to) {
        return IntStream.range(0, (to - from + 7) % 7 + 1)
                .mapToObj(at -> DAYS.get((from + at) % 7))
                .toList();
    }

    /** The days, when the text says nothing else. */
    private static Optional<List<String>> in(String text) {
        String said = stripped(text);
        if (said.matches("weekend|in het weekend")) {
            return Optional.of(DAYS.subList(5, 7));
        }
        if (said.matches("dagelijks|dag|dagen|alle dagen")) {
            return Optional.of(DAYS);
        }
        if (said.matches("weekdagen|weekdag|werkdagen|werkdag")) {
            return Optional.of(DAYS.subList(0, 5));
        }
        List<String> days = new ArrayList<>();
        for (String part : said.split(" ?(?:,|;| en |&|\\+|/(?!m)) ?")) {
            List<String> some = part(stripped(part));
            if (some.isEmpty()) {
                return Optional.empty();
            }
            days.addAll(some);
        }
        return Optional.of(days.stream().distinct().toList());
    }

    private static List<String> part(String part) {
        Matcher range = RANGE.matcher(part);
        if (range.matches()) {
            return between(index(range.group(1)), index(range.group(2)));
        }
        Matcher one = ONE.matcher(part);
        return one.matches() ? List.of(DAYS.get(index(one.group(1)))) : List.of();
    }

    private static int index(String day) {
        return DAYS.indexOf(day.substring(0, 2));
    }

    private static String stripped(String text) {
        String said = text.strip();
        Matcher before = BEFORE.matcher(said);
        return before.find() ? stripped(said.substring(before.end())) : said;
    }

    /**
     * Days of certain weeks: {@code elke 2e en 4e dinsdag van de maand}.
     *
     * @param weeks as {@link be.huisvanhetkind.model.tijd.Weeknummer} writes them
     */
    public record Ranked(List<String> weeks, List<String> days) {}

    /** Nothing when the text names no weeks. */
    public static Optional<Ranked> ranked(String text) {
        String said =
                Spoken.plain(text).replaceFirst(" (?:van|in|per) (?:de|elke|iedere) maand$", "");
        Matcher even =
                Pattern.compile("(.*?) ?(?:in |van )?(?:de )?(oneven|even) weken").matcher(said);
        if (even.matches()) {
            return in(even.group(1)).map(days -> new Ranked(List.of(even.group(2)), days));
        }
        List<String> weeks = new ArrayList<>();
        Matcher rank = RANKS.matcher(said);
        int at = 0;
        while (rank.region(at, said.length()).lookingAt()) {
            weeks.add(week(rank));
            at = rank.end() + separator(said.substring(rank.end()));
        }
        return weeks.isEmpty()
                ? Optional.empty()
                : in(said.substring(at)).map(days -> new Ranked(weeks, days));
    }

    private static int separator(String rest) {
        Matcher matcher = Pattern.compile(" ?(?:,|en|&)? ?").matcher(rest);
        return matcher.lookingAt() ? matcher.end() : 0;
    }

    private static String week(Matcher rank) {
        return rank.group(1) != null
                ? rank.group(1)
                : rank.group(2).equals("laatste")
                        ? "laatste"
                        : String.valueOf(WORDS.indexOf(rank.group(2)) + 1);
    }
}
