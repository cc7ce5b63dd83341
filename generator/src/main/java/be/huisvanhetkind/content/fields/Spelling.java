package be.huisvanhetkind.content.fields;

import java.math.BigDecimal;
import java.util.List;

/**
 * How a value is written in one text, for who judges a text without reading it.
 *
 * @param name tells it from others: {@code uur}
 * @param pattern a regular expression for all of the text, which means the same in Java and in
 *     JavaScript
 * @param numbers what the text may be when it is a number; who takes YAML at its word sees only
 *     that number, and no longer what was typed
 */
public record Spelling(String name, String pattern, List<Span> numbers) {
    public Spelling {
        numbers = List.copyOf(numbers);
    }

    /** One that is never a number. */
    public static Spelling of(String name, String pattern) {
        return new Spelling(name, pattern, List.of());
    }

    /**
     * From a number to another, both included.
     *
     * @param isWhole whether those between are whole too
     */
    public record Span(BigDecimal from, BigDecimal to, boolean isWhole) {
        public static Span whole(long from, long to) {
            return new Span(BigDecimal.valueOf(from), BigDecimal.valueOf(to), true);
        }

        public static Span of(String from, String to) {
            return new Span(new BigDecimal(from), new BigDecimal(to), false);
        }
    }
}
