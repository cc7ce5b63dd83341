package be.huisvanhetkind.content.shapes;

import static be.huisvanhetkind.content.kinds.Kinds.listOf;
import static be.huisvanhetkind.content.kinds.Kinds.term;

import be.huisvanhetkind.content.fields.Datatype;
import be.huisvanhetkind.content.fields.Kind;
import be.huisvanhetkind.content.fields.Reading;
import be.huisvanhetkind.content.findings.NoodZonderWoord;
import be.huisvanhetkind.content.kinds.Scalars;
import be.huisvanhetkind.content.node.Node;
import be.huisvanhetkind.content.node.Scalar;
import be.huisvanhetkind.model.Begrip;
import be.huisvanhetkind.model.Lijst;
import java.util.List;
import java.util.Optional;

/** What the field about what cannot wait shares, in every type that has it. */
public final class NoodFields {
    private NoodFields() {}

    public static final String KEY = "nood";
    public static final String HELP = "Wat hier niet kan wachten; dan staan die nummers vooraan.";

    public static Kind<List<Begrip>> kind() {
        return new Nood(listOf(term(Lijst.NOOD)));
    }

    /** Words, and not the yes or no of older houses. */
    private record Nood(Kind<List<Begrip>> woorden) implements Kind<List<Begrip>> {
        @Override
        public String description() {
            return woorden.description();
        }

        @Override
        public Datatype datatype() {
            return woorden.datatype();
        }

        @Override
        public Optional<Kind<?>> each() {
            return woorden.each();
        }

        @Override
        public Optional<List<Begrip>> read(Node node, Reading reading) {
            Optional<Boolean> older =
                    node instanceof Scalar scalar ? Scalars.yesNo(scalar.text()) : Optional.empty();
            if (older.isEmpty()) {
                return woorden.read(node, reading);
            }
            reading.report(NoodZonderWoord.of(node.place(), older.get(), reading.begrippen()));
            return Optional.empty();
        }
    }
}
