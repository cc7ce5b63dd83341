package be.huisvanhetkind.content.kinds;

import be.huisvanhetkind.content.fields.Datatype;
import be.huisvanhetkind.content.fields.Kind;
import be.huisvanhetkind.content.fields.Reading;
import be.huisvanhetkind.content.findings.VormVerkeerd;
import be.huisvanhetkind.content.node.Node;
import be.huisvanhetkind.content.node.Scalar;
import be.huisvanhetkind.model.Item;
import be.huisvanhetkind.model.Ref;
import java.util.Optional;

/**
 * A reference to another item by its id; whether that exists is a rule's business, when the whole
 * house is read.
 */
public record RefKind<T extends Item>(Class<T> type) implements Kind<Ref<T>> {
    @Override
    public String description() {
        return "de naam van een bestand: " + Item.soortnaam(type);
    }

    /** A name of which the rules say which there are. */
    @Override
    public Optional<Node> sample(Scalar help, Reading reading) {
        return Optional.of(help.with("kies-" + Item.soortnaam(type)));
    }

    @Override
    public Datatype datatype() {
        return new Datatype.Link(type);
    }

    @Override
    public Optional<Ref<T>> read(Node node, Reading reading) {
        if (!(node instanceof Scalar scalar)) {
            reading.report(new VormVerkeerd(node.place(), node.soort(), description()));
            return Optional.empty();
        }
        return Optional.of(
                reading.remember(new Ref<>(type, scalar.text().strip(), scalar.place())));
    }
}
