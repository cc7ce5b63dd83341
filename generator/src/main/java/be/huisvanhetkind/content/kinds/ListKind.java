package be.huisvanhetkind.content.kinds;

import be.huisvanhetkind.content.fields.Kind;
import be.huisvanhetkind.content.fields.Reading;
import be.huisvanhetkind.content.node.Node;
import be.huisvanhetkind.content.node.Sequence;
import java.util.List;
import java.util.Optional;

/**
 * Several values of one kind. A single value counts as a list of one, because that is what an
 * author means.
 */
public record ListKind<V>(Kind<V> kind) implements Kind<List<V>> {
    @Override
    public String description() {
        return "een lijst, met telkens " + kind.description();
    }

    @Override
    public Optional<List<V>> read(Node node, Reading reading) {
        List<Node> items = node instanceof Sequence sequence ? sequence.items() : List.of(node);
        return Optional.of(
                items.stream().flatMap(item -> kind.read(item, reading).stream()).toList());
    }
}
