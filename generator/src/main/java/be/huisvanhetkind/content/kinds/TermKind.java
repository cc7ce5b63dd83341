package be.huisvanhetkind.content.kinds;

import be.huisvanhetkind.content.fields.Kind;
import be.huisvanhetkind.content.fields.Reading;
import be.huisvanhetkind.content.findings.BegripOnbekend;
import be.huisvanhetkind.content.findings.BegrippenlijstOntbreekt;
import be.huisvanhetkind.content.findings.VormVerkeerd;
import be.huisvanhetkind.content.node.Node;
import be.huisvanhetkind.content.node.Scalar;
import be.huisvanhetkind.model.Begrip;
import be.huisvanhetkind.model.Lijst;
import java.util.Optional;

/** A term of one vocabulary, by its id. */
public record TermKind(Lijst lijst) implements Kind<Begrip> {
    @Override
    public String description() {
        return "een woord uit begrippen/%s.yml".formatted(lijst.id());
    }

    @Override
    public Optional<Begrip> read(Node node, Reading reading) {
        if (!(node instanceof Scalar scalar)) {
            reading.report(new VormVerkeerd(node.place(), node.soort(), description()));
            return Optional.empty();
        }
        if (!reading.begrippen().knows(lijst)) {
            reading.refuse();
            return Optional.empty();
        }
        if (reading.begrippen().of(lijst).isEmpty()) {
            reading.report(new BegrippenlijstOntbreekt(node.place(), lijst.id()));
            return Optional.empty();
        }
        Optional<Begrip> term = reading.begrippen().find(lijst, scalar.text().strip());
        if (term.isEmpty()) {
            reading.report(BegripOnbekend.of(scalar, lijst, reading.begrippen()));
        }
        return term;
    }
}
