package be.huisvanhetkind.browser;

import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/**
 * How heavy a first visit may be.
 *
 * @param limit bytes, or a number of requests
 */
record Budget(String name, int limit, ToIntFunction<FirstVisit> measure) {
    static final int KB = 1024;
    static final Budget HTML = new Budget("HTML", 15 * KB, FirstVisit::html);

    static final List<Budget> ALL =
            List.of(
                    HTML,
                    new Budget("CSS", 12 * KB, FirstVisit::css),
                    new Budget("JavaScript", 5 * KB, FirstVisit::script),
                    new Budget("alles samen", 100 * KB, FirstVisit::everything),
                    new Budget("vragen aan de server", 10, FirstVisit::requests));

    /** Nothing when the visit stays within it. */
    Stream<String> problems(FirstVisit visit) {
        int weight = measure.applyAsInt(visit);
        return weight <= limit
                ? Stream.empty()
                : Stream.of(
                        "%s: %s is %d, more than %d".formatted(visit.path(), name, weight, limit));
    }

    /** As the table shows it: whole KB, rounded up. */
    String shown(int value) {
        return String.valueOf(limit < KB ? value : (value + KB - 1) / KB);
    }
}
