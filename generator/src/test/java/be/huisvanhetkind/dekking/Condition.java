package be.huisvanhetkind.dekking;

import be.huisvanhetkind.content.document.Document;
import be.huisvanhetkind.content.node.Mapping;
import be.huisvanhetkind.content.node.Node;
import be.huisvanhetkind.content.node.Scalar;
import be.huisvanhetkind.content.node.Sequence;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jsoup.Jsoup;

/**
 * What must stand in a field, anywhere in its lists.
 *
 * @param path the keys that lead to it, one inside the other
 * @param sign empty when anything will do; {@code =} for this value, {@code ~} for these words in
 *     it
 */
record Condition(List<String> path, String sign, String value) {
    static Condition of(String text) {
        String[] words = text.split(" ", 3);
        return new Condition(
                Arrays.asList(words[0].split("\\.")),
                words.length > 1 ? words[1] : "",
                words.length > 2 ? words[2] : "");
    }

    /** {@code tekst} is the body, {@code eigenaar} the partner whose folder holds the file. */
    boolean holds(Document document) {
        Stream<String> values =
                switch (path.get(0)) {
                    case "tekst" -> Stream.of(Jsoup.parse(document.tekst().html()).text());
                    case "eigenaar" -> document.eigenaar().stream();
                    default -> values(document.kop(), path);
                };
        return values.anyMatch(this::fits);
    }

    private boolean fits(String given) {
        return switch (sign) {
            case "" -> !given.isBlank();
            case "=" -> given.equals(value);
            case "~" -> given.toLowerCase(Locale.ROOT).contains(value.toLowerCase(Locale.ROOT));
            default -> throw new IllegalArgumentException("no such sign: " + sign);
        };
    }

    /** Every text at the end of the path, however deep below it. */
    private static Stream<String> values(Node node, List<String> path) {
        if (node instanceof Sequence list) {
            return list.items().stream().flatMap(item -> values(item, path));
        }
        if (node instanceof Mapping group) {
            return group.entries().stream()
                    .filter(entry -> path.isEmpty() || entry.key().text().equals(path.get(0)))
                    .flatMap(
                            entry ->
                                    values(
                                            entry.value(),
                                            path.subList(Math.min(1, path.size()), path.size())));
        }
        return path.isEmpty() && node instanceof Scalar scalar
                ? Stream.of(scalar.text())
                : Stream.empty();
    }
}
