package be.huisvanhetkind.content.shapes;

import static be.huisvanhetkind.content.kinds.Kinds.listOf;
import static be.huisvanhetkind.content.kinds.Kinds.term;

import be.huisvanhetkind.content.fields.Kind;
import be.huisvanhetkind.model.Begrip;
import be.huisvanhetkind.model.Lijst;
import java.util.List;

/** What the field about what cannot wait shares, in every type that has it. */
public final class NoodFields {
    private NoodFields() {}

    public static final String KEY = "nood";
    public static final String HELP = "Wat hier niet kan wachten; dan staan die nummers vooraan.";

    public static Kind<List<Begrip>> kind() {
        return listOf(term(Lijst.NOOD));
    }
}
