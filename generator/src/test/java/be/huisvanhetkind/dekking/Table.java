package be.huisvanhetkind.dekking;

import be.huisvanhetkind.dekking.QueryKind.Proof;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The rows as a table in Markdown. What stood in the earlier table stays as long as it is true, so
 * that a new file elsewhere changes nothing here.
 *
 * @param earlier the table as it is
 * @param filled whether rows with fewer than three examples get others
 */
record Table(String earlier, boolean filled) {
    private static final int AT_MOST = 3;
    private static final String HEAD =
            """
            # Coverage of the subject

            Each row is something the house, the site or the checks must be able to do. The questions that find its
            examples stand in `src/test/resources/dekking/rijen.yml`. `DekkingTest` asks them again in every build, and fails
            when a row loses its last example or when a link below is no longer an answer. Examples are at most three
            of those there are. After a change of the questions, or when an example went away:

                mvn test -pl generator -Dtest=DekkingTest -Dgolden=write

            """;

    String of(List<Seen> rows) {
        return HEAD
                + counts(rows)
                + "\n\n| row | what | examples | pages and reports | rules | not yet |\n|---|---|---|---|---|---|\n"
                + rows.stream().map(this::line).collect(Collectors.joining());
    }

    private static String counts(List<Seen> rows) {
        long shown = rows.stream().filter(Seen::isShown).count();
        long partly =
                rows.stream().filter(row -> row.isShown() && !row.row().later().isEmpty()).count();
        return "%d rows: %d shown, of which %d for a part; %d not yet."
                .formatted(rows.size(), shown, partly, rows.size() - shown);
    }

    private String line(Seen seen) {
        Row row = seen.row();
        String old =
                earlier.lines()
                        .filter(line -> line.startsWith("| " + row.number() + " |"))
                        .findFirst()
                        .orElse("");
        Stream<String> shown =
                Stream.concat(
                        few(seen.found(Proof.PAGE), old, "`%s`"::formatted),
                        few(seen.found(Proof.REPORT), old, "`%s`"::formatted));
        return "| %d | %s | %s | %s | %s | %s |%n"
                .formatted(
                        row.number(),
                        row.titel(),
                        joined(few(seen.found(Proof.FILE), old, Table::file)),
                        joined(shown),
                        joined(seen.found(Proof.RULE).stream().map(Table::rule)),
                        joined(row.later().stream().map(Table::later)))
                .replace(System.lineSeparator(), "\n");
    }

    /** The answers that stood there and are still true; else, or when asked to, others as well. */
    private Stream<String> few(List<String> found, String old, UnaryOperator<String> words) {
        List<String> all = found.stream().map(words).toList();
        List<String> kept = all.stream().filter(old::contains).toList();
        Stream<String> others =
                filled || kept.isEmpty()
                        ? all.stream().filter(one -> !kept.contains(one))
                        : Stream.empty();
        return Stream.concat(kept.stream(), others).limit(AT_MOST).sorted();
    }

    private static String joined(Stream<String> parts) {
        return parts.collect(Collectors.joining("<br>"));
    }

    private static String file(String path) {
        return "[%s](../../%s)".formatted(path.replaceFirst("^content/", ""), path);
    }

    private static String rule(String code) {
        return "[%s](../src/main/resources/uitleg/%s.md)".formatted(code, code);
    }

    private static String later(Row.Later later) {
        return later.wat() + " Na: " + later.capability() + ".";
    }
}
