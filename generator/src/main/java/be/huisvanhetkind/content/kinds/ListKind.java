package be.huisvanhetkind.content.kinds;

import be.huisvanhetkind.content.fields.Datatype;
import be.huisvanhetkind.content.fields.Field;
import be.huisvanhetkind.content.fields.Kind;
import be.huisvanhetkind.content.fields.Meant;
import be.huisvanhetkind.content.fields.Reading;
import be.huisvanhetkind.content.fields.Understanding;
import be.huisvanhetkind.content.node.Node;
import be.huisvanhetkind.content.node.Scalar;
import be.huisvanhetkind.content.node.Sequence;
import be.huisvanhetkind.model.tijd.Dag;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Several values of one kind. A single value counts as a list of one, because that is what an
 * author means.
 */
public record ListKind<V>(Kind<V> kind) implements Kind<List<V>> {
    private static final Pattern PARTS = Pattern.compile(" ?[,;/] ?(?:en )?| en | & | [+] ");

    @Override
    public String description() {
        return "een lijst, met telkens " + kind.description();
    }

    @Override
    public Datatype datatype() {
        return new Datatype.ListOf(kind.datatype());
    }

    @Override
    public Optional<List<V>> read(Node node, Reading reading) {
        List<V> values = new ArrayList<>();
        List<Wrong> wrong = new ArrayList<>();
        for (Node item : items(node)) {
            int mark = reading.mark();
            kind.read(item, reading).ifPresent(values::add);
            if (node instanceof Sequence && item instanceof Scalar said && reading.isWrong(mark)) {
                Understanding.of(kind, said, reading)
                        .ifPresent(better -> wrong.add(new Wrong(mark, said, better)));
            }
        }
        mend(wrong, reading);
        return Optional.of(values);
    }

    private record Wrong(int mark, Scalar said, Meant better) {}

    /** Those on one line are mended at once. */
    private static void mend(List<Wrong> wrong, Reading reading) {
        for (int at = wrong.size() - 1; at >= 0; at--) {
            Wrong one = wrong.get(at);
            Map<Scalar, Meant> line =
                    wrong.stream()
                            .filter(other -> other.said.place().line() == one.said.place().line())
                            .collect(Collectors.toMap(Wrong::said, Wrong::better));
            reading.manuscript()
                    .replace(line)
                    .ifPresent(better -> reading.correct(one.mark, better));
        }
    }

    /** Nothing was written where a value is empty. */
    private static List<Node> items(Node node) {
        return node instanceof Sequence sequence
                ? sequence.items().stream().filter(item -> !item.isEmpty()).toList()
                : List.of(node);
    }

    /** Several words in one text, or one item that stands for several. */
    @Override
    public Optional<Meant> meant(Node node, Reading reading) {
        if (!(node instanceof Scalar scalar)) {
            return Optional.empty();
        }
        Optional<List<String>> days = isDay() ? Weekdays.of(scalar.text()) : Optional.empty();
        return days.map(all -> all.stream().map(scalar::with).map(Node.class::cast).toList())
                .or(() -> parts(scalar, reading))
                .map(items -> new Meant(new Sequence(node.place(), items), true))
                .or(() -> kind.meant(node, reading).map(this::alone));
    }

    private boolean isDay() {
        return kind instanceof ChoiceKind<?> choice && choice.type() == Dag.class;
    }

    private Meant alone(Meant one) {
        return new Meant(new Sequence(one.node().place(), List.of(one.node())), one.isSure());
    }

    private Optional<List<Node>> parts(Scalar scalar, Reading reading) {
        if (kind instanceof GroupKind<?>) {
            return Optional.empty();
        }
        List<Node> items = new ArrayList<>();
        for (String part : PARTS.split(scalar.text().strip())) {
            Scalar word = scalar.with(part.strip());
            Optional<Node> item =
                    Understanding.accepts(kind, word, reading)
                            ? Optional.of(word)
                            : Understanding.of(kind, word, reading)
                                    .filter(Meant::isSure)
                                    .map(Meant::node);
            if (item.isEmpty()) {
                return Optional.empty();
            }
            items.add(item.get());
        }
        return Optional.of(items).filter(all -> all.size() > 1);
    }

    @Override
    public List<Field<?>> groups() {
        return kind.group();
    }

    @Override
    public Optional<Kind<?>> each() {
        return Optional.of(kind);
    }

    @Override
    public Optional<Node> sample(Scalar help, Reading reading) {
        return kind.sample(help, reading).map(one -> new Sequence(help.place(), List.of(one)));
    }

    @Override
    public Optional<String> example() {
        return kind.example();
    }
}
