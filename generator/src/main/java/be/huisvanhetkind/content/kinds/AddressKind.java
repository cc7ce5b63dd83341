package be.huisvanhetkind.content.kinds;

import be.huisvanhetkind.content.fields.Datatype;
import be.huisvanhetkind.content.fields.Kind;
import be.huisvanhetkind.content.fields.Meant;
import be.huisvanhetkind.content.fields.Reading;
import be.huisvanhetkind.content.fields.Spelling;
import be.huisvanhetkind.content.node.Node;
import be.huisvanhetkind.content.node.Scalar;
import java.util.Optional;

/**
 * A web or mail address. It is remembered with its place, so that the rules can look at it.
 *
 * @param written how it is written
 * @param scheme what goes before it in a link: {@code mailto:}; empty for a web address
 */
public record AddressKind(Kind<String> written, String scheme) implements Kind<String> {
    @Override
    public String description() {
        return written.description();
    }

    @Override
    public Datatype datatype() {
        return written.datatype();
    }

    @Override
    public Optional<Spelling> spelling() {
        return written.spelling();
    }

    @Override
    public Optional<String> read(Node node, Reading reading) {
        Optional<String> address = written.read(node, reading);
        if (node instanceof Scalar scalar) {
            address.ifPresent(good -> reading.remember(scalar.place(), good, scheme + good));
        }
        return address;
    }

    @Override
    public Optional<Meant> meant(Node node, Reading reading) {
        return written.meant(node, reading);
    }

    @Override
    public Optional<String> example() {
        return written.example();
    }
}
