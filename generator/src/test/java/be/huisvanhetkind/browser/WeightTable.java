package be.huisvanhetkind.browser;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** {@code docs/gewicht.md}: how heavy each kind of page is, beside what it may be. */
final class WeightTable {
    private static final String HEAD =
            """
            # Hoeveel weegt een eerste bezoek?

            Per soort pagina de volste, op een telefoon die hier nog nooit was. In KB zoals ze over de lijn gaan (gzip; beelden zoals
            ze zijn), naar boven afgerond. `WeightTest` houdt de grenzen; met `-Dgolden=write` schrijft hij deze tabel.

            """;

    private WeightTable() {}

    static String of(List<FirstVisit> visits) {
        Stream<String> top =
                Stream.of(
                        row("pagina", Budget.ALL.stream().map(Budget::name)),
                        row("---", Budget.ALL.stream().map(budget -> "---:")),
                        row("grens", Budget.ALL.stream().map(b -> b.shown(b.limit()))));
        return Stream.concat(top, visits.stream().map(WeightTable::row))
                .collect(Collectors.joining("", HEAD, ""));
    }

    private static String row(FirstVisit visit) {
        return row(
                "`" + visit.path() + "`",
                Budget.ALL.stream()
                        .map(budget -> budget.shown(budget.measure().applyAsInt(visit))));
    }

    private static String row(String first, Stream<String> cells) {
        return Stream.concat(Stream.of(first), cells)
                .collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    /** The numbers of each page. */
    static Map<String, List<Integer>> rows(String table) {
        return table.lines()
                .filter(line -> line.startsWith("| `"))
                .map(line -> List.of(line.substring(2, line.length() - 2).split(" \\| ")))
                .collect(
                        Collectors.toMap(
                                cells -> cells.get(0),
                                cells -> cells.stream().skip(1).map(Integer::valueOf).toList(),
                                (first, next) -> first,
                                TreeMap::new));
    }
}
