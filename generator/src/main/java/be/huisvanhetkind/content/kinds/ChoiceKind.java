package be.huisvanhetkind.content.kinds;

import be.huisvanhetkind.content.fields.Datatype;
import be.huisvanhetkind.content.fields.Kind;
import be.huisvanhetkind.content.fields.Meant;
import be.huisvanhetkind.content.fields.Reading;
import be.huisvanhetkind.content.findings.KeuzeOnbekend;
import be.huisvanhetkind.content.findings.VormVerkeerd;
import be.huisvanhetkind.content.node.Node;
import be.huisvanhetkind.content.node.Scalar;
import be.huisvanhetkind.model.keuze.Keuze;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** One constant of an enum, by its id. */
public record ChoiceKind<E extends Enum<E> & Keuze>(Class<E> type) implements Kind<E> {
    @Override
    public String description() {
        String choices = String.join(", ", choices());
        int last = choices.lastIndexOf(", ");
        return last < 0
                ? choices
                : choices.substring(0, last) + " of " + choices.substring(last + 2);
    }

    /** What an author may write. */
    public List<String> choices() {
        return Arrays.stream(type.getEnumConstants()).map(Keuze::id).toList();
    }

    @Override
    public Datatype datatype() {
        return new Datatype.Choice(choices());
    }

    @Override
    public Optional<E> read(Node node, Reading reading) {
        if (!(node instanceof Scalar scalar)) {
            reading.report(new VormVerkeerd(node.place(), node.soort(), description()));
            return Optional.empty();
        }
        Optional<E> choice =
                Arrays.stream(type.getEnumConstants())
                        .filter(constant -> constant.id().equals(scalar.text().strip()))
                        .findFirst();
        if (choice.isEmpty()) {
            reading.report(new KeuzeOnbekend(scalar.place(), scalar.text(), choices()));
        }
        return choice;
    }

    @Override
    public Optional<Meant> meant(Node node, Reading reading) {
        return node instanceof Scalar scalar
                ? Meanings.meant(scalar.text(), choices()).map(one -> ScalarKind.meant(one, true))
                : Optional.empty();
    }

    @Override
    public Optional<String> example() {
        return Optional.of(choices().get(0));
    }
}
