package be.huisvanhetkind.site.index;

import be.huisvanhetkind.model.Publiek;
import be.huisvanhetkind.model.huis.OpenbaarHuis;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a house answers to a question, as a digest.
 *
 * @param outcomes everything that is asked for by its outcome
 * @param values gives what is made of the house
 */
record Reply(OpenbaarHuis huis, List<Derived<?>> outcomes, Function<Derived<?>, Object> values) {
    String to(Question question) {
        return switch (question.about()) {
            case ALL -> Fingerprint.of(items(question));
            case ITEM -> Fingerprint.of(item(question));
            case TEXT -> Fingerprint.of(item(question).map(item -> item.fiche().afdruk().geheel()));
            case GROUP -> group(question.naam());
            case VALUE -> Fingerprint.of(value(outcomes, question.naam()));
        };
    }

    /** In an order of their own: that of the types differs from run to run. */
    private List<Publiek> items(Question question) {
        return question.isAboutEverything()
                ? huis.items().entrySet().stream()
                        .sorted(Comparator.comparing(items -> items.getKey().getName()))
                        .flatMap(items -> items.getValue().values().stream())
                        .toList()
                : List.copyOf(perId(question.type()).values());
    }

    private Map<String, Publiek> perId(String type) {
        return huis.items().entrySet().stream()
                .filter(items -> items.getKey().getSimpleName().equals(type))
                .findFirst()
                .map(Map.Entry::getValue)
                .orElse(Map.of());
    }

    private Optional<Publiek> item(Question question) {
        return Optional.ofNullable(perId(question.type()).get(question.naam()));
    }

    /** Named by what the groups are, a slash, and the id of their owner. */
    private String group(String name) {
        int slash = name.indexOf('/');
        Groups<?> groups = (Groups<?>) value(Grouped.ALL, name.substring(0, slash));
        return Fingerprint.of(groups.of(name.substring(slash + 1)));
    }

    private Object value(List<? extends Derived<?>> all, String name) {
        return all.stream()
                .filter(known -> known.naam().equals(name))
                .findFirst()
                .map(values::apply)
                .orElseThrow();
    }
}
