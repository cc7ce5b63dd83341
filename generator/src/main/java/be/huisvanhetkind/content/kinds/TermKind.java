package be.huisvanhetkind.content.kinds;

import be.huisvanhetkind.content.fields.Datatype;
import be.huisvanhetkind.content.fields.Kind;
import be.huisvanhetkind.content.fields.Meant;
import be.huisvanhetkind.content.fields.Reading;
import be.huisvanhetkind.content.findings.BegripOnbekend;
import be.huisvanhetkind.content.findings.BegrippenlijstLeeg;
import be.huisvanhetkind.content.findings.VormVerkeerd;
import be.huisvanhetkind.content.node.Node;
import be.huisvanhetkind.content.node.Scalar;
import be.huisvanhetkind.model.Begrip;
import be.huisvanhetkind.model.Lijst;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A term of one vocabulary, by its id. */
public record TermKind(Lijst lijst) implements Kind<Begrip> {
    @Override
    public String description() {
        return "een woord uit begrippen/%s.yml".formatted(lijst.id());
    }

    @Override
    public Datatype datatype() {
        return new Datatype.Term(lijst);
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
            reading.report(new BegrippenlijstLeeg(node.place(), lijst.id()));
            return Optional.empty();
        }
        Optional<Begrip> term = reading.begrippen().find(lijst, scalar.text().strip());
        if (term.isEmpty()) {
            reading.report(BegripOnbekend.of(scalar, lijst, reading.begrippen()));
        }
        return term;
    }

    @Override
    public Optional<Meant> meant(Node node, Reading reading) {
        if (!(node instanceof Scalar scalar)) {
            return Optional.empty();
        }
        List<Begrip> terms = reading.begrippen().of(lijst);
        return called(scalar.text(), terms)
                .or(() -> Meanings.meant(scalar.text(), terms.stream().map(Begrip::id).toList()))
                .map(id -> ScalarKind.meant(id, true));
    }

    @Override
    public Optional<Node> sample(Scalar help, Reading reading) {
        return reading.begrippen().of(lijst).stream().findFirst().map(term -> help.with(term.id()));
    }

    /** The one term that has a name, or a word or a code that means the same. */
    private static Optional<String> called(String text, List<Begrip> terms) {
        String said = Meanings.slug(text);
        List<String> ids =
                terms.stream()
                        .filter(term -> names(term).map(Meanings::slug).anyMatch(said::equals))
                        .map(Begrip::id)
                        .toList();
        return ids.size() == 1 ? Optional.of(ids.get(0)) : Optional.empty();
    }

    private static Stream<String> names(Begrip term) {
        Stream<String> own = Stream.concat(Stream.of(term.id(), term.label()), term.uit().stream());
        return Stream.concat(own, term.synoniemen().stream());
    }
}
