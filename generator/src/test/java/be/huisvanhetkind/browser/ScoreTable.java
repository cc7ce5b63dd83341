package be.huisvanhetkind.browser;

import be.huisvanhetkind.browser.Zoekvragen.Score;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** {@code docs/zoeken.md}: how well search answers, also when something of it is taken away. */
record ScoreTable(String text) {
    private static final String HEAD =
            """
            # Vinden gezinnen wat ze zoeken?

            De zoekvragen van `src/test/spec/zoekvragen.md`, gesteld in een echte browser. *Gevonden*: een goede bladzijde staat bij de
            eerste vijf. *Recall@5*: hoeveel van de goede bladzijden daar staan. *MRR*: het gemiddelde van één gedeeld door de plaats
            van de eerste goede. Onder de eerste regels: wat er overblijft als er iets ontbreekt. `ZoekvragenTest` houdt 0,90 gevonden
            als grens; met `-Dgolden=write` schrijft hij deze tabel.

            De zoekvragen en de zoekwoorden komen van dezelfde hand. Zie de cijfers als een bovengrens, tot er echte zoekvragen zijn.

            | wat | helft | vragen | gevonden | recall@5 | MRR |
            |---|---|---:|---:|---:|---:|
            """;

    static ScoreTable of(Map<String, Map<String, Score>> all) {
        return new ScoreTable(
                all.entrySet().stream()
                        .flatMap(
                                kind ->
                                        new TreeMap<>(kind.getValue())
                                                .entrySet().stream()
                                                        .map(half -> row(kind.getKey(), half)))
                        .collect(Collectors.joining("", HEAD, "")));
    }

    static ScoreTable read(String text) {
        return new ScoreTable(text);
    }

    private static String row(String kind, Map.Entry<String, Score> half) {
        Score score = half.getValue();
        return String.format(
                Locale.ROOT,
                "| %s | %s | %d | %.3f | %.3f | %.3f |\n",
                kind,
                half.getKey(),
                score.queries(),
                score.found(),
                score.recall(),
                score.rank());
    }

    /** Every number, by the words before it and its column. */
    Map<String, Double> numbers() {
        Map<String, Double> numbers = new TreeMap<>();
        text.lines()
                .filter(line -> line.matches("\\| .* \\d\\.\\d+ \\|"))
                .map(line -> List.of(line.substring(2).split(" \\| ?")))
                .forEach(
                        cells ->
                                IntStream.range(2, cells.size())
                                        .forEach(
                                                i ->
                                                        numbers.put(
                                                                cells.get(0)
                                                                        + " "
                                                                        + cells.get(1)
                                                                        + " "
                                                                        + i,
                                                                Double.valueOf(cells.get(i)))));
        return numbers;
    }
}
