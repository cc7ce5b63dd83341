package be.huisvanhetkind.editing.host;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * How a draft stands beside what is published.
 *
 * @param titel as its commits tell it
 * @param basis the commit where they left each other
 */
record Conceptstand(String titel, String basis, List<String> paths, Instant moment) {
    /**
     * How a draft stands.
     *
     * @param last its newest commit
     * @param before the files at its basis
     * @param after its files
     */
    static Conceptstand of(
            String naam,
            String basis,
            Commitbericht last,
            Map<String, HostFile> before,
            Map<String, HostFile> after) {
        return new Conceptstand(
                last.titel().orElseGet(() -> words(naam)),
                basis,
                differences(before, after),
                last.moment());
    }

    private static List<String> differences(
            Map<String, HostFile> before, Map<String, HostFile> after) {
        return Stream.of(before, after)
                .flatMap(files -> files.keySet().stream())
                .filter(path -> !Objects.equals(before.get(path), after.get(path)))
                .distinct()
                .sorted()
                .toList();
    }

    private static String words(String naam) {
        String words = naam.substring(naam.indexOf('/') + 1).replace('-', ' ').strip();
        return words.isEmpty()
                ? naam
                : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
