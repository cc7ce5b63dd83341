package be.huisvanhetkind.dekking;

import be.huisvanhetkind.dekking.QueryKind.Proof;
import be.huisvanhetkind.model.Item;
import be.huisvanhetkind.model.Publiek;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * A row, and what its questions gave.
 *
 * @param isInternal whether its items are all of the dossier, so that no page may show it
 */
record Seen(Row row, Map<Query, List<String>> answers, boolean isInternal) {
    static Seen of(Row row, World world) {
        Map<Query, List<String>> answers = new LinkedHashMap<>();
        row.examples().forEach(query -> answers.put(query, query.ask(world)));
        List<String> examples = new Seen(row, answers, false).found(Proof.FILE);
        World seen = world.from(examples);
        row.shown().forEach(query -> answers.put(query, query.ask(seen)));
        List<Item> items = examples.stream().flatMap(file -> world.item(file).stream()).toList();
        boolean isInternal =
                !items.isEmpty() && items.stream().noneMatch(item -> item instanceof Publiek);
        return new Seen(row, answers, isInternal);
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
    List<String> problems(World world, Leaks leaks) {
        List<String> problems = new ArrayList<>();
        answers.forEach(
                (query, found) -> {
                    if (found.isEmpty()) {
                        problems.add(query + " gives nothing");
                    }
                });
        if (!isShown() && row.later().isEmpty()) {
            problems.add("no file with a page or a report that shows it");
        }
        if (isInternal && !found(Proof.PAGE).isEmpty()) {
            problems.add("of the dossier, but a page shows it: " + found(Proof.PAGE));
        }
        found(Proof.FILE).stream()
                .flatMap(file -> world.item(file).stream())
                .filter(item -> !(item instanceof Publiek))
                .forEach(item -> leaks.of(item).forEach(text -> problems.add("leaks: " + text)));
        for (Row.Later later : row.later()) {
            if (!later.once().ask(world).isEmpty()) {
                problems.add("can be shown now, so is no longer for later: " + later.wat());
            }
        }
        return problems.stream().map(problem -> "row " + row.number() + ": " + problem).toList();
    }
}
