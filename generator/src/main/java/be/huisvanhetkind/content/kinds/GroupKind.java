package be.huisvanhetkind.content.kinds;

import be.huisvanhetkind.content.fields.Datatype;
import be.huisvanhetkind.content.fields.Field;
import be.huisvanhetkind.content.fields.Kind;
import be.huisvanhetkind.content.fields.Meant;
import be.huisvanhetkind.content.fields.Reading;
import be.huisvanhetkind.content.fields.Shape;
import be.huisvanhetkind.content.findings.VormVerkeerd;
import be.huisvanhetkind.content.node.Mapping;
import be.huisvanhetkind.content.node.Node;
import be.huisvanhetkind.content.node.Scalar;
import java.util.List;
import java.util.Optional;

/** A group of fields that makes one value. */
public record GroupKind<T>(Shape<T> shape) implements Kind<T> {
    @Override
    public String description() {
        return "een groep velden, elk op een eigen regel eronder met twee spaties extra ervoor: "
                + String.join(", ", shape.fields().stream().map(field -> field.key()).toList());
    }

    @Override
    public Datatype datatype() {
        return shape.datatype();
    }

    @Override
    public Optional<T> read(Node node, Reading reading) {
        if (node instanceof Mapping mapping) {
            return shape.readValue(mapping, reading);
        }
        reading.report(new VormVerkeerd(node.place(), node.soort(), description()));
        return Optional.empty();
    }

    @Override
    public List<Field<?>> group() {
        return shape.fields();
    }

    @Override
    public Optional<Node> sample(Scalar help, Reading reading) {
        return Optional.of(shape.smallest(help, reading));
    }

    @Override
    public Optional<Meant> meant(Node node, Reading reading) {
        return node instanceof Scalar scalar
                ? shape.meant(scalar, reading).or(() -> shape.sample(scalar, reading))
                : Optional.empty();
    }
}
