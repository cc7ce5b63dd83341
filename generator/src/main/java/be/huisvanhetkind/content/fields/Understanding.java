package be.huisvanhetkind.content.fields;

import be.huisvanhetkind.content.node.Node;
import java.util.Optional;

/** What an author meant with a value; a value that is sure is one that can be read. */
public final class Understanding {
    private Understanding() {}

    /** Whether a value has nothing wrong. */
    public static boolean accepts(Kind<?> kind, Node node, Reading reading) {
        Reading tried = reading.trial();
        return kind.read(node, tried).isPresent() && tried.errors() == 0;
    }

    /** What an author meant who wrote this. */
    public static Optional<Meant> of(Kind<?> kind, Node node, Reading reading) {
        return kind.meant(node, reading)
                .filter(better -> !better.isSure() || accepts(kind, better.node(), reading));
    }

    /** The same of what may be good as it is. */
    public static Optional<Meant> any(Kind<?> kind, Node node, Reading reading) {
        return accepts(kind, node, reading)
                ? Optional.of(new Meant(node, true))
                : of(kind, node, reading);
    }
}
