package be.huisvanhetkind.dekking;

import be.huisvanhetkind.dekking.QueryKind.Proof;
import be.huisvanhetkind.model.Item;
import be.huisvanhetkind.model.Publiek;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A row, and what its questions gave.
 *
 * @param leaks texts of its examples in the dossier that stand on the site too
 * @param isInternal whether its items are all of the dossier, so that no page may show it
 */
record Seen(Row row, Map<Query, List<String>> answers, List<String> leaks, boolean isInternal) {
    static Seen of(Row row, Houses houses) {
        Map<Query, List<String>> answers = new LinkedHashMap<>();
        List<Item> items = new ArrayList<>();
        List<String> leaks = new ArrayList<>();
        for (Query query : row.examples()) {
            World world = houses.get(query.house());
            List<String> files = query.ask(houses, List.of());
            answers.put(query, files);
            files.stream().flatMap(file -> world.item(file).stream()).forEach(items::add);
            leaks.addAll(Leaks.of(files, world));
        }
        List<String> examples = answers.values().stream().flatMap(List::stream).toList();
        row.shown().forEach(query -> answers.put(query, query.ask(houses, examples)));
        boolean isInternal =
                !items.isEmpty() && items.stream().noneMatch(item -> item instanceof Publiek);
        return new Seen(row, answers, leaks.stream().distinct().toList(), isInternal);
    }

    /** What was found of some kind: of each question the first, then of each the second … */
    List<String> found(Proof proof) {
        List<List<String>> some =
                answers.entrySet().stream()
                        .filter(answer -> answer.getKey().proves(proof))
                        .map(Map.Entry::getValue)
                        .toList();
        int most = some.stream().mapToInt(List::size).max().orElse(0);
        return IntStream.range(0, most)
                .boxed()
                .flatMap(i -> some.stream().filter(one -> one.size() > i).map(one -> one.get(i)))
                .distinct()
                .toList();
    }

    /** Whether it has an example that a page or a report shows; of the dossier a rule will do. */
    boolean isShown() {
        boolean isSeen = !found(Proof.PAGE).isEmpty() || !found(Proof.REPORT).isEmpty();
        return !found(Proof.FILE).isEmpty()
                && (isSeen || isInternal && !found(Proof.RULE).isEmpty());
    }

    /** Why the row does not hold; none when all is well. */
    List<String> problems(Houses houses) {
        Stream<String> unanswered =
                answers.entrySet().stream()
                        .filter(answer -> answer.getValue().isEmpty())
                        .map(answer -> answer.getKey() + " gives nothing");
        Stream<String> unshown =
                isShown() || !row.later().isEmpty()
                        ? Stream.empty()
                        : Stream.of("no file with a page or a report that shows it");
        Stream<String> pages =
                isInternal
                        ? found(Proof.PAGE).stream()
                                .map(page -> "of the dossier, but a page shows it: " + page)
                        : Stream.empty();
        Stream<String> now =
                row.later().stream()
                        .filter(later -> !later.once().ask(houses, List.of()).isEmpty())
                        .map(later -> "can be shown now, so is not for later: " + later.wat());
        return Stream.of(unanswered, unshown, pages, leaks.stream().map("leaks: "::concat), now)
                .flatMap(problems -> problems)
                .map(problem -> "row " + row.number() + ": " + problem)
                .toList();
    }
}
