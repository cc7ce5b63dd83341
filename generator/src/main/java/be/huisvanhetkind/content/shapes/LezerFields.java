package be.huisvanhetkind.content.shapes;

import static be.huisvanhetkind.content.kinds.Kinds.choice;
import static be.huisvanhetkind.content.kinds.Kinds.listOf;

import be.huisvanhetkind.content.fields.Kind;
import be.huisvanhetkind.model.Lezer;
import java.util.List;

/** What the types share whose files are not all for the same readers. */
public final class LezerFields {
    public static final String KEY = "voor";
    public static final String HELP = "Voor wie het is; leeg is voor gezinnen.";

    private LezerFields() {}

    public static Kind<List<Lezer>> kind() {
        return listOf(choice(Lezer.class));
    }
}
