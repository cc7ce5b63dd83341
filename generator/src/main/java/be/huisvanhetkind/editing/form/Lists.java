package be.huisvanhetkind.editing.form;

import be.huisvanhetkind.content.node.Node;
import be.huisvanhetkind.content.node.Scalar;
import be.huisvanhetkind.content.node.Sequence;
import java.util.List;
import java.util.Optional;

/** Lists as they are written. */
final class Lists {
    private Lists() {}

    /** The values of a list of texts, one value alone too; nothing when it holds something else. */
    static Optional<List<String>> texts(Node written) {
        if (written instanceof Scalar one) {
            return Optional.of(List.of(one.text()));
        }
        return written instanceof Sequence list
                        && list.items().stream().allMatch(Scalar.class::isInstance)
                ? Optional.of(list.items().stream().map(item -> ((Scalar) item).text()).toList())
                : Optional.empty();
    }
}
