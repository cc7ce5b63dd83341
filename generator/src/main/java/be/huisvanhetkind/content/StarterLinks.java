package be.huisvanhetkind.content;

import be.huisvanhetkind.content.fields.Datatype;
import be.huisvanhetkind.content.fields.Field;
import be.huisvanhetkind.content.fields.Kind;
import be.huisvanhetkind.content.front.FrontMatter;
import be.huisvanhetkind.content.node.Mapping;
import be.huisvanhetkind.content.node.Node;
import be.huisvanhetkind.content.node.Scalar;
import be.huisvanhetkind.content.node.Sequence;
import be.huisvanhetkind.content.types.ContentType;
import be.huisvanhetkind.model.Item;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The references of a new file, led to files that the house has: an example names those of no house
 * in particular. Where the house has none of a type, the example stays, and {@code check} tells.
 */
public final class StarterLinks {
    private static final Pattern FLOW = Pattern.compile("\\[([^\\[\\]{}]*)]");

    private final Function<Class<? extends Item>, List<String>> known;

    private record Link(Scalar scalar, Class<? extends Item> type) {}

    /**
     * @param known the names of the files of a type that the house has
     */
    public StarterLinks(Function<Class<? extends Item>, List<String>> known) {
        this.known = known;
    }

    /**
     * The text of a new file.
     *
     * @param made the same text, taken apart
     */
    public String in(ContentType<?> type, FrontMatter made, String text) {
        List<Link> links = new ArrayList<>();
        walk(type.fields(), made.kop(), links);
        return String.join("\n", led(text.lines().toList(), links)) + "\n";
    }

    private static void walk(List<Field<?>> fields, Mapping group, List<Link> links) {
        for (Field<?> field : fields) {
            group.find(field.key()).ifPresent(value -> look(field.kind(), value, links));
        }
    }

    private static void look(Kind<?> kind, Node value, List<Link> links) {
        if (value instanceof Sequence list) {
            list.items().forEach(item -> look(kind, item, links));
        } else if (value instanceof Mapping group) {
            walk(kind.group().isEmpty() ? kind.groups() : kind.group(), group, links);
        } else {
            Datatype datatype = kind.datatype();
            Datatype each = datatype instanceof Datatype.ListOf list ? list.each() : datatype;
            if (each instanceof Datatype.Link link) {
                links.add(new Link((Scalar) value, link.type()));
            }
        }
    }

    /** From the last to the first, so that what stands before keeps its column. */
    private List<String> led(List<String> lines, List<Link> links) {
        List<String> led = new ArrayList<>(lines);
        Comparator<Link> order =
                Comparator.comparingInt((Link link) -> link.scalar().place().line())
                        .thenComparingInt(link -> link.scalar().place().column());
        links.sort(order.reversed());
        for (Link link : links) {
            List<String> ids = known.apply(link.type());
            String named = link.scalar().text();
            if (!ids.isEmpty() && !ids.contains(named)) {
                int line = link.scalar().place().line() - 1;
                led.set(line, replaced(led.get(line), link.scalar(), ids.get(0)));
            }
        }
        return led;
    }

    private static String replaced(String line, Scalar scalar, String id) {
        int begin = line.offsetByCodePoints(0, scalar.place().column() - 1);
        String behind = line.substring(begin).replaceFirst(Pattern.quote(scalar.text()), id);
        return FLOW.matcher(line.substring(0, begin) + behind)
                .replaceAll(list -> Matcher.quoteReplacement(onceEach(list.group(1))));
    }

    private static String onceEach(String list) {
        return Arrays.stream(list.split(", *"))
                .distinct()
                .collect(Collectors.joining(", ", "[", "]"));
    }
}
